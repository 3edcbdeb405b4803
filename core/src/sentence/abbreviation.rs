/// What a full stop after a word may mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Abbreviation {
    /// No abbreviation: the stop ends a sentence.
    None,
    /// Always followed by more: "Mr.", "vs.".
    Leads,
    /// Followed by a number: "No. 7", "Nov. 18". Before another word the stop ends a sentence.
    Counts,
    /// Ends a sentence only before a word that begins one: "Inc.", "U.S.".
    Either,
}

/// Titles and other words that stand before what they belong to.
const LEADING: &[&str] = &[
    "mr", "mrs", "ms", "mx", "dr", "prof", "sen", "rep", "gov", "gen", "lt", "col", "maj", "capt", "cmdr", "sgt",
    "cpl", "pvt", "adm", "rev", "hon", "fr", "sr", "st", "ste", "mt", "ft", "pres", "supt", "det", "insp", "amb",
    "sec", "atty", "messrs", "mme", "mlle", "vs", "v", "cf", "viz", "e.g", "i.e", "ca", "approx", "incl", "esp",
    "resp", "hr", "herr", "drs", "ing",
];

/// Words before a number.
const COUNTING: &[&str] = &[
    "no", "nos", "nr", "art", "arts", "fig", "figs", "pp", "p", "vol", "vols", "ch", "chap", "eq", "para", "paras",
    "op", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "ext", "tel", "ser",
    "ed",
];

/// Words that may end a sentence as well as stand within one.
const EITHER: &[&str] = &[
    "inc", "corp", "co", "cos", "ltd", "bros", "llc", "llp", "plc", "jr", "esq", "dept", "univ", "assn", "ave", "blvd",
    "rd", "hwy", "sq", "est", "al", "min", "max", "ph.d", "calif", "conn", "fla", "ga", "ill", "ind", "kan", "ky",
    "la", "md", "mass", "mich", "minn", "miss", "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "tex", "va", "vt",
    "wash", "wis", "wyo", "ariz", "ark", "colo", "del", "ont", "que",
];

/// Words that begin sentences and do not continue a name.
const STARTERS: &[&str] = &[
    "The",
    "A",
    "An",
    "He",
    "She",
    "It",
    "They",
    "We",
    "I",
    "You",
    "His",
    "Her",
    "Its",
    "Their",
    "Our",
    "My",
    "Your",
    "This",
    "That",
    "These",
    "Those",
    "There",
    "Here",
    "But",
    "And",
    "Or",
    "So",
    "Yet",
    "Nor",
    "In",
    "On",
    "At",
    "By",
    "For",
    "From",
    "With",
    "Without",
    "After",
    "Before",
    "During",
    "Since",
    "Until",
    "While",
    "When",
    "Where",
    "Who",
    "What",
    "Why",
    "How",
    "Which",
    "If",
    "As",
    "Although",
    "Though",
    "Because",
    "Despite",
    "However",
    "Meanwhile",
    "Moreover",
    "Also",
    "Then",
    "Now",
    "Some",
    "Many",
    "Most",
    "Several",
    "Both",
    "Each",
    "Every",
    "All",
    "Another",
    "Other",
    "Others",
    "Only",
    "Not",
    "No",
    "Under",
    "Over",
    "About",
    "According",
    "Last",
    "Earlier",
    "Later",
    "Yesterday",
    "Today",
    "To",
    "Of",
    "Once",
    "Still",
    "Even",
    "Such",
    "Among",
    "Between",
    "Through",
    "Against",
    "Instead",
    "Neither",
    "Either",
    "Few",
    "Two",
    "Three",
];

/// What a stop after `word`, the characters between white space and that stop, can mean.
pub(super) fn of(word: &str) -> Abbreviation {
    let bare = word.trim_start_matches(|c: char| !c.is_alphanumeric());
    let word = bare.rsplit(['-', '–', '/', '(', '“', '"']).next().unwrap_or(bare);
    let lower = word.to_lowercase();
    let capital = word.starts_with(char::is_uppercase);
    match lower.as_str() {
        "" => Abbreviation::None,
        "no" | "art" | "fig" | "mar" | "jun" | "sec" | "ed" | "ch" | "op" | "ser" if !capital => Abbreviation::None,
        known if LEADING.contains(&known) => Abbreviation::Leads,
        known if COUNTING.contains(&known) => Abbreviation::Counts,
        "co" | "est" | "ill" | "ind" | "la" | "miss" | "mass" | "wash" | "ore" | "min" | "max" | "del" | "que"
            if !capital =>
        {
            Abbreviation::None
        }
        known if EITHER.contains(&known) => Abbreviation::Either,
        _ if is_initial(word) || is_dotted(word) => Abbreviation::Either,
        _ => Abbreviation::None,
    }
}

/// Whether `word` opens a sentence rather than going on with a name.
pub(super) fn begins_a_sentence(word: &str) -> bool {
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
    let stem = bare.split(['\'', '’']).next().unwrap_or(bare);
    STARTERS.contains(&stem)
}

/// "J" of "J. Moreau".
fn is_initial(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.next().is_none()
}

/// "U.S", "p.m", "N.V": letters and stops in turn.
fn is_dotted(word: &str) -> bool {
    word.contains('.')
        && word.split('.').all(|part| (1..=2).contains(&part.chars().count()) && part.chars().all(char::is_alphabetic))
}
