use super::Writer;
use super::report::{Cited, Section, Title};
use crate::problem::Problem;
use crate::release::row;

/// A report for people, as CommonMark. What others wrote is escaped: none of it is a heading, a link or HTML.
pub(super) struct Markdown;

impl Writer for Markdown {
    fn begin(&mut self, out: &mut Vec<u8>, release: &row::Model) -> Result<(), Problem> {
        let Title { name, facts } = Title::of(release)?;
        let facts: String = facts.iter().map(|(what, says)| format!("- {what}: {}\n", plain(says))).collect();
        out.extend_from_slice(format!("# {}\n\n{facts}", plain(&name)).as_bytes());
        Ok(())
    }

    fn claim(&mut self, out: &mut Vec<u8>, line: &str) -> Result<(), Problem> {
        let Section { id, claim, verdict, ground, mention, reasons, evidence } = Section::read(line)?;
        let mut text = format!("\n## {}\n\n**{verdict}** ({ground})\n", plain(&claim));
        for reason in reasons {
            text.push_str(&format!("\n{}\n", plain(&reason)));
        }
        for one in std::iter::once(&mention).chain(&evidence) {
            text.push_str(&cited(one));
        }
        text.push_str(&format!("\nClaim {id}\n"));
        out.extend_from_slice(text.as_bytes());
        Ok(())
    }
}

fn cited(Cited { label, quote, reference, url, archived }: &Cited) -> String {
    let url = url.as_ref().map(|url| format!(" {}", plain(url))).unwrap_or_default();
    format!("\n{}:\n\n> {}\n\n{}.{url} {archived}.\n", plain(label), plain(quote), plain(reference))
}

/// One line in which no character means anything to Markdown.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        if letter.is_ascii_punctuation() && !matches!(letter, ',' | ';' | ':' | '\'' | '"' | '/' | '%' | '?') {
            plain.push('\\');
        }
        plain.push(letter);
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn what_others_wrote_is_no_markup() {
        assert_eq!(plain("# <b>[x](http://e.example)\n1. *y*"), r"\# \<b\>\[x\]\(http://e\.example\) 1\. \*y\*");
    }
}
