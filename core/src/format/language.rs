use whatlang::{Lang, detect};

use crate::extraction::BlockKind;
use crate::reading::Article;

/// Bytes of body that are looked at: more do not change the answer.
const SAMPLE: usize = 20_000;

/// Words that hold an English sentence together and are rare elsewhere.
const ENGLISH: &[&str] = &[
    "the", "of", "and", "to", "is", "was", "that", "for", "with", "by", "has", "had", "are", "were", "its", "their",
    "said", "from", "will", "would", "his", "her", "which", "who", "not", "this", "have", "been", "it", "he", "she",
    "they", "at",
];

/// The language of an article's body as an ISO 639-1 code; none where it is too short or too mixed to tell.
pub(super) fn of(article: &Article) -> Option<String> {
    let body = body(article);
    if is_plainly_english(&body) {
        return Some("en".to_owned());
    }
    let guess = detect(&body).filter(whatlang::Info::is_reliable)?;
    code(guess.lang()).map(str::to_owned)
}

/// The ISO 639-1 code of a declared language tag: "en" of "en-GB".
pub(super) fn declared(tag: &str) -> Option<String> {
    let primary = tag.split(['-', '_']).next()?.trim().to_lowercase();
    CODES.iter().any(|(_, two)| *two == primary).then_some(primary)
}

fn body(article: &Article) -> String {
    let mut body = String::new();
    for block in article.blocks.iter().filter(|block| block.kind != BlockKind::Boilerplate) {
        if body.len() > SAMPLE {
            break;
        }
        body.push_str(block.span.of(&article.text));
        body.push('\n');
    }
    body
}

/// Every eighth word at least is one of the words of English, which no other language's text reaches.
fn is_plainly_english(text: &str) -> bool {
    let (mut all, mut english) = (0_usize, 0_usize);
    for word in text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()) {
        all += 1;
        english += usize::from(ENGLISH.contains(&word.to_lowercase().as_str()));
    }
    let is_ascii = text.bytes().filter(u8::is_ascii).count() * 10 >= text.len() * 9;
    is_ascii && english * 8 >= all && english > 0
}

fn code(language: Lang) -> Option<&'static str> {
    let (_, code) = CODES.iter().find(|(three, _)| *three == language.code())?;
    Some(code)
}

/// ISO 639-3 as whatlang names languages, and ISO 639-1.
const CODES: &[(&str, &str)] = &[
    ("afr", "af"),
    ("aka", "ak"),
    ("amh", "am"),
    ("ara", "ar"),
    ("aze", "az"),
    ("bel", "be"),
    ("ben", "bn"),
    ("bul", "bg"),
    ("cat", "ca"),
    ("ces", "cs"),
    ("cmn", "zh"),
    ("cym", "cy"),
    ("dan", "da"),
    ("deu", "de"),
    ("ell", "el"),
    ("eng", "en"),
    ("epo", "eo"),
    ("est", "et"),
    ("fin", "fi"),
    ("fra", "fr"),
    ("guj", "gu"),
    ("heb", "he"),
    ("hin", "hi"),
    ("hrv", "hr"),
    ("hun", "hu"),
    ("hye", "hy"),
    ("ind", "id"),
    ("ita", "it"),
    ("jav", "jv"),
    ("jpn", "ja"),
    ("kan", "kn"),
    ("kat", "ka"),
    ("khm", "km"),
    ("kor", "ko"),
    ("lat", "la"),
    ("lav", "lv"),
    ("lit", "lt"),
    ("mal", "ml"),
    ("mar", "mr"),
    ("mkd", "mk"),
    ("mya", "my"),
    ("nep", "ne"),
    ("nld", "nl"),
    ("nob", "nb"),
    ("ori", "or"),
    ("pan", "pa"),
    ("pes", "fa"),
    ("pol", "pl"),
    ("por", "pt"),
    ("ron", "ro"),
    ("rus", "ru"),
    ("sin", "si"),
    ("slk", "sk"),
    ("slv", "sl"),
    ("sna", "sn"),
    ("spa", "es"),
    ("srp", "sr"),
    ("swe", "sv"),
    ("tam", "ta"),
    ("tel", "te"),
    ("tgl", "tl"),
    ("tha", "th"),
    ("tuk", "tk"),
    ("tur", "tr"),
    ("ukr", "uk"),
    ("urd", "ur"),
    ("uzb", "uz"),
    ("vie", "vi"),
    ("yid", "yi"),
    ("zul", "zu"),
];

#[cfg(test)]
mod tests {
    use crate::format::{Options, read};

    fn language(text: &str) -> Option<String> {
        read(text.as_bytes(), &Options::default()).unwrap().language
    }

    #[test]
    fn a_body_tells_its_language() {
        assert_eq!(language("The harbour was closed for two days, the mayor said.").as_deref(), Some("en"));
        let german = "Der Hafen bleibt nach Angaben der Behörde noch zwei Wochen lang geschlossen, weil die Schleuse repariert wird.";
        assert_eq!(language(german).as_deref(), Some("de"));
        assert_eq!(language("港务局周二与航运公司签署了一份为期二十五年的码头租赁协议。").as_deref(), Some("zh"));
    }

    #[test]
    fn a_few_names_tell_nothing() {
        assert_ne!(language("Vellmar Pella Quarvia").as_deref(), Some("en"));
        assert_eq!(language(""), None);
    }
}
