use crate::span::Span;

/// Words by which a text says where it has something from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credit {
    pub kind: CreditKind,
    /// The name of the agency, outlet or issuer as the text has it; empty where a statement's issuer is not named beside it.
    pub source: String,
    /// The words of the credit.
    pub span: Span,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CreditKind {
    /// A news agency's mark: "VELLMAR (Reuters) -".
    Wire,
    /// Another's report: "Reuters reported", "Source: Xinhua", "as reported by the Harbour Post".
    Report,
    /// What the issuer itself gave out: "according to a statement by the port".
    Statement,
}

/// News agencies and press release services, as texts name them.
const AGENCIES: &[&str] = &[
    "Reuters",
    "Associated Press",
    "AP",
    "Agence France-Presse",
    "AFP",
    "Xinhua",
    "Bloomberg",
    "UPI",
    "United Press International",
    "PTI",
    "Press Trust of India",
    "ANI",
    "IANS",
    "dpa",
    "DPA",
    "TASS",
    "Tass",
    "Interfax",
    "RIA Novosti",
    "Kyodo",
    "Kyodo News",
    "Yonhap",
    "EFE",
    "ANSA",
    "PA Media",
    "Press Association",
    "Anadolu Agency",
    "Anadolu",
    "Bernama",
    "Antara",
    "CNA",
    "Dow Jones",
    "Dow Jones Newswires",
    "PR Newswire",
    "PRNewswire",
    "Business Wire",
    "BUSINESS WIRE",
    "GlobeNewswire",
    "GLOBE NEWSWIRE",
    "Canadian Press",
    "Ritzau",
    "APA",
    "Belga",
    "Lusa",
    "MTI",
    "PAP",
    "ITAR-TASS",
    "Jiji Press",
    "Press TV",
    "Newswire",
    "Wire",
];

/// Words before the name of the source.
const BEFORE: &[(&str, CreditKind)] = &[
    ("Source: ", CreditKind::Report),
    ("Sources: ", CreditKind::Report),
    ("source: ", CreditKind::Report),
    ("as reported by ", CreditKind::Report),
    ("first reported by ", CreditKind::Report),
    ("reported by ", CreditKind::Report),
    ("originally published by ", CreditKind::Report),
    ("originally published in ", CreditKind::Report),
    ("originally published on ", CreditKind::Report),
    ("originally appeared in ", CreditKind::Report),
    ("originally appeared on ", CreditKind::Report),
    ("first appeared on ", CreditKind::Report),
    ("first published by ", CreditKind::Report),
    ("with inputs from ", CreditKind::Report),
    ("With inputs from ", CreditKind::Report),
    ("with files from ", CreditKind::Report),
    ("With files from ", CreditKind::Report),
    ("according to a report by ", CreditKind::Report),
    ("according to a report in ", CreditKind::Report),
    ("according to a statement by ", CreditKind::Statement),
    ("according to a statement from ", CreditKind::Statement),
    ("According to a statement by ", CreditKind::Statement),
    ("According to a statement from ", CreditKind::Statement),
    ("according to a press release from ", CreditKind::Statement),
    ("according to a press release by ", CreditKind::Statement),
    ("according to a news release from ", CreditKind::Statement),
    ("a statement released by ", CreditKind::Statement),
    ("a statement issued by ", CreditKind::Statement),
    ("a press release issued by ", CreditKind::Statement),
    ("announced in a press release", CreditKind::Statement),
    ("said in a press release", CreditKind::Statement),
    ("said in a news release", CreditKind::Statement),
    ("said in a statement", CreditKind::Statement),
    ("according to the press release", CreditKind::Statement),
    ("according to the statement", CreditKind::Statement),
];

/// Verbs and phrases around an agency's name that make it a source.
const AFTER_AGENCY: &[&str] = &[
    " reported",
    " reports",
    " said",
    " says",
    " news agency reported",
    " news agency said",
    " has reported",
    " wrote",
];
const BEFORE_AGENCY: &[&str] = &[
    "told ",
    "told the ",
    "tells ",
    "according to ",
    "According to ",
    "according to the ",
    "quoted by ",
    "cited by ",
    "citing ",
    "via ",
    "to ",
];

/// The credits that a text declares, in order, none overlapping.
pub fn credits(text: &str) -> Vec<Credit> {
    let mut found: Vec<Credit> =
        BEFORE.iter().flat_map(|(cue, kind)| by_cue(text, cue, *kind)).chain(by_agency(text)).collect();
    found.sort_by_key(|credit| (credit.span.start(), std::cmp::Reverse(credit.span.end())));
    let mut end = 0;
    found.retain(|credit| {
        let is_free = credit.span.start() >= end;
        end = if is_free { credit.span.end() } else { end };
        is_free
    });
    found
}

fn by_cue(text: &str, cue: &'static str, kind: CreditKind) -> impl Iterator<Item = Credit> {
    text.match_indices(cue).filter_map(move |(at, _)| {
        let end = at + cue.len();
        let name = name_at(text, end);
        let needs_name = cue.ends_with(' ');
        if needs_name && name.is_empty() || is_within_a_word(text, at) {
            return None;
        }
        let span = if needs_name { Span::new(at, end).cover(name) } else { Span::new(at, end) };
        let source = if needs_name { name.of(text).to_owned() } else { String::new() };
        Some(Credit { kind, source, span })
    })
}

fn by_agency(text: &str) -> impl Iterator<Item = Credit> {
    AGENCIES.iter().flat_map(move |name| {
        text.match_indices(name).filter_map(move |(at, name)| agency(text, Span::new(at, at + name.len())))
    })
}

/// An agency's name where it marks a source.
fn agency(text: &str, name: Span) -> Option<Credit> {
    let before = text.get(..name.start())?;
    let after = text.get(name.end()..)?;
    if is_within_a_word(text, name.start()) || after.starts_with(|c: char| c.is_alphanumeric() || c == '-') {
        return None;
    }
    let credit = |kind, span| Some(Credit { kind, source: name.of(text).to_owned(), span });
    if before.ends_with(['(', '[']) && after.starts_with([')', ']']) {
        return credit(CreditKind::Wire, Span::new(name.start() - 1, name.end() + 1));
    }
    if let Some(verb) = AFTER_AGENCY
        .iter()
        .find(|verb| after.strip_prefix(**verb).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric)))
    {
        return credit(CreditKind::Report, Span::new(name.start(), name.end() + verb.len()));
    }
    let cue = BEFORE_AGENCY.iter().find(|cue| **cue != "to " && before.ends_with(**cue))?;
    credit(CreditKind::Report, Span::new(name.start() - cue.len(), name.end()))
}

fn is_within_a_word(text: &str, at: usize) -> bool {
    text.get(..at).is_some_and(|before| before.ends_with(|c: char| c.is_alphanumeric() || c == '-'))
}

/// The capitalized words at a place, small words between them included, "the" before them left out.
fn name_at(text: &str, at: usize) -> Span {
    const LINKS: &[&str] = &["of", "and", "for", "the", "de", "&"];
    let line = text.get(at..).unwrap_or("").split('\n').next().unwrap_or("");
    let mut start = None;
    let mut end = at;
    let mut place = at;
    for word in line.split_inclusive(' ').take(12) {
        let bare = word.trim_end_matches(|c: char| !c.is_alphanumeric() && c != ')');
        let is_name = bare
            .starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || (c.is_lowercase() && bare.contains('.')));
        if is_name {
            start = start.or(Some(place));
            end = place + bare.len();
        } else if !LINKS.contains(&bare) && !matches!(bare, "a" | "an") {
            break;
        }
        place += word.len();
        if is_name && word.trim_end().len() > bare.len() {
            break;
        }
    }
    start.map_or(Span::new(at, at), |start| Span::new(start, end))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(CreditKind, String, &str)> {
        credits(text).into_iter().map(|credit| (credit.kind, credit.source, credit.span.of(text))).collect()
    }

    #[test]
    fn agencies_are_credited_in_many_ways() {
        for (text, kind, source) in [
            ("VELLMAR (Reuters) - The port opened.", CreditKind::Wire, "Reuters"),
            ("The port opened, Xinhua reported.", CreditKind::Report, "Xinhua"),
            ("He told Reuters that it opened.", CreditKind::Report, "Reuters"),
            ("Source: Xinhua", CreditKind::Report, "Xinhua"),
            ("It was first reported by the Harbour Post.", CreditKind::Report, "Harbour Post"),
        ] {
            let found = found(text);
            assert_eq!((found.len(), found[0].0, found[0].1.as_str()), (1, kind, source), "{text}");
        }
    }

    #[test]
    fn statements_name_their_issuer() {
        let text = "It opened, according to a statement by the Port of Vellmar, on Monday.";
        assert_eq!(
            found(text),
            [(CreditKind::Statement, "Port of Vellmar".to_owned(), "according to a statement by the Port of Vellmar")]
        );
        assert_eq!(found("The line said in a statement it would stay.").len(), 1);
    }

    #[test]
    fn a_name_alone_is_no_credit() {
        assert!(found("Shares of Bloomberg rose. AP Moller sails. The Wire closed.").is_empty());
    }
}
