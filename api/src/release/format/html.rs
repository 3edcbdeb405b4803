use super::Writer;
use super::report::{Cited, Section, Title};
use crate::problem::Problem;
use crate::release::row;

/// A report for people, to read and to print: one page without script, picture or anything from elsewhere.
pub(super) struct Html;

pub(in crate::release) const STYLE: &str = "body{font:11pt/1.5 Georgia,serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}\
    h1{line-height:1.2}h2{font-size:1.15rem;margin-bottom:.25rem}dt{float:left;clear:left;width:12rem;font-weight:bold}\
    dd{margin:0 0 0 12rem;overflow-wrap:anywhere}article{border-top:1px solid #999;margin-top:1.5rem;break-inside:avoid}\
    blockquote{margin:.25rem 0 .25rem 1rem;padding-left:.75rem;border-left:3px solid #999}cite{font-style:normal}\
    .verdict{font-weight:bold}.small{font-size:.8rem;color:#444;overflow-wrap:anywhere}\
    @media print{body{margin:0;max-width:none}a{color:inherit;text-decoration:none}}";

impl Writer for Html {
    fn begin(&mut self, out: &mut Vec<u8>, release: &row::Model) -> Result<(), Problem> {
        let Title { name, facts } = Title::of(release)?;
        let facts: String =
            facts.iter().map(|(what, says)| format!("<dt>{what}</dt><dd>{}</dd>\n", escaped(says))).collect();
        let name = escaped(&name);
        let head = format!(
            "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>{name}</title>\
            <meta name=\"viewport\" content=\"width=device-width\"><style>{STYLE}</style></head>\n\
            <body><main>\n<h1>{name}</h1>\n<dl>\n{facts}</dl>\n"
        );
        out.extend_from_slice(head.as_bytes());
        Ok(())
    }

    fn claim(&mut self, out: &mut Vec<u8>, line: &str) -> Result<(), Problem> {
        out.extend_from_slice(article(line)?.as_bytes());
        Ok(())
    }

    fn end(&mut self, out: &mut Vec<u8>) -> Result<(), Problem> {
        out.extend_from_slice(b"</main></body>\n</html>\n");
        Ok(())
    }
}

/// What the page says of a claim.
pub(in crate::release) fn article(line: &str) -> Result<String, Problem> {
    let Section { id, claim, verdict, ground, mention, reasons, evidence } = Section::read(line)?;
    let mut text = format!("<article id=\"{id}\">\n<h2>{}</h2>\n", escaped(&claim));
    text.push_str(&format!("<p><span class=\"verdict\">{verdict}</span> ({ground})</p>\n"));
    for reason in reasons {
        text.push_str(&format!("<p>{}</p>\n", escaped(&reason)));
    }
    for one in std::iter::once(&mention).chain(&evidence) {
        text.push_str(&cited(one));
    }
    text.push_str(&format!("<p class=\"small\">Claim {id}</p>\n</article>\n"));
    Ok(text)
}

fn cited(Cited { label, quote, reference, url, archived }: &Cited) -> String {
    let reference = escaped(reference);
    let reference = match url {
        // An address is taken in with its scheme checked; what else it may hold is escaped.
        Some(url) => format!("<a href=\"{}\" rel=\"noreferrer\">{reference}</a>", escaped(url)),
        None => reference,
    };
    format!(
        "<p>{}:</p>\n<blockquote>{}</blockquote>\n<p class=\"small\"><cite>{reference}</cite>. {archived}.</p>\n",
        escaped(label),
        escaped(quote)
    )
}

/// What has no meaning to HTML, nor to XML.
pub(in crate::release) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}
