//! Finite forms of English verbs, for a participle that becomes a sentence of its own.

/// The past tense of a lemma: "sign" gives "signed", "take" gives "took".
pub(crate) fn past(lemma: &str) -> String {
    if let Some((_, form)) = IRREGULAR.iter().find(|(base, _)| *base == lemma) {
        return (*form).to_string();
    }
    match lemma.chars().next_back() {
        Some('e') => format!("{lemma}d"),
        Some('y') if follows_consonant(lemma) => format!("{}ied", &lemma[..lemma.len() - 1]),
        Some(last) if doubles(lemma) => format!("{lemma}{last}ed"),
        _ => format!("{lemma}ed"),
    }
}

/// "a" or "an", by the letter of the word that follows.
pub(crate) fn indefinite(next: &str) -> &'static str {
    if next.starts_with(['a', 'e', 'i', 'o', 'u', 'A', 'E', 'I', 'O', 'U']) { "an" } else { "a" }
}

/// The third person of the present tense: "carry" gives "carries".
pub(crate) fn present(lemma: &str) -> String {
    match lemma {
        "be" => return "is".to_string(),
        "have" => return "has".to_string(),
        "do" | "go" => return format!("{lemma}es"),
        _ => {}
    }
    if lemma.ends_with('y') && follows_consonant(lemma) {
        format!("{}ies", &lemma[..lemma.len() - 1])
    } else if ["s", "x", "z", "ch", "sh"].iter().any(|end| lemma.ends_with(end)) {
        format!("{lemma}es")
    } else {
        format!("{lemma}s")
    }
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u')
}

fn follows_consonant(lemma: &str) -> bool {
    lemma.chars().rev().nth(1).is_some_and(|letter| !is_vowel(letter))
}

/// Whether the last consonant is written twice: one syllable with one vowel, or a stressed last one.
fn doubles(lemma: &str) -> bool {
    let mut letters = lemma.chars().rev();
    let (Some(last), Some(vowel), Some(before)) = (letters.next(), letters.next(), letters.next()) else {
        return false;
    };
    let closed = !is_vowel(last) && !matches!(last, 'w' | 'x' | 'y') && is_vowel(vowel) && !is_vowel(before);
    let syllables = lemma.chars().filter(|letter| is_vowel(*letter)).count();
    closed && (syllables == 1 || STRESSED.iter().any(|end| lemma.ends_with(end)))
}

const STRESSED: [&str; 10] = ["mit", "fer", "cur", "pel", "bel", "tol", "gret", "cede", "quip", "lot"];

const IRREGULAR: &[(&str, &str)] = &[
    ("arise", "arose"),
    ("awake", "awoke"),
    ("be", "was"),
    ("bear", "bore"),
    ("beat", "beat"),
    ("become", "became"),
    ("begin", "began"),
    ("bend", "bent"),
    ("bet", "bet"),
    ("bid", "bid"),
    ("bind", "bound"),
    ("bite", "bit"),
    ("bleed", "bled"),
    ("blow", "blew"),
    ("break", "broke"),
    ("breed", "bred"),
    ("bring", "brought"),
    ("broadcast", "broadcast"),
    ("build", "built"),
    ("burst", "burst"),
    ("buy", "bought"),
    ("cast", "cast"),
    ("catch", "caught"),
    ("choose", "chose"),
    ("cling", "clung"),
    ("come", "came"),
    ("cost", "cost"),
    ("cut", "cut"),
    ("deal", "dealt"),
    ("dig", "dug"),
    ("do", "did"),
    ("draw", "drew"),
    ("drink", "drank"),
    ("drive", "drove"),
    ("eat", "ate"),
    ("fall", "fell"),
    ("feed", "fed"),
    ("feel", "felt"),
    ("fight", "fought"),
    ("find", "found"),
    ("flee", "fled"),
    ("fly", "flew"),
    ("forbid", "forbade"),
    ("forget", "forgot"),
    ("forgive", "forgave"),
    ("freeze", "froze"),
    ("get", "got"),
    ("give", "gave"),
    ("go", "went"),
    ("grow", "grew"),
    ("hang", "hung"),
    ("have", "had"),
    ("hear", "heard"),
    ("hide", "hid"),
    ("hit", "hit"),
    ("hold", "held"),
    ("hurt", "hurt"),
    ("keep", "kept"),
    ("know", "knew"),
    ("lay", "laid"),
    ("lead", "led"),
    ("leave", "left"),
    ("lend", "lent"),
    ("let", "let"),
    ("lie", "lay"),
    ("light", "lit"),
    ("lose", "lost"),
    ("make", "made"),
    ("mean", "meant"),
    ("meet", "met"),
    ("mislead", "misled"),
    ("outdo", "outdid"),
    ("overcome", "overcame"),
    ("overtake", "overtook"),
    ("overthrow", "overthrew"),
    ("pay", "paid"),
    ("put", "put"),
    ("quit", "quit"),
    ("read", "read"),
    ("rebuild", "rebuilt"),
    ("ride", "rode"),
    ("ring", "rang"),
    ("rise", "rose"),
    ("run", "ran"),
    ("say", "said"),
    ("see", "saw"),
    ("seek", "sought"),
    ("sell", "sold"),
    ("send", "sent"),
    ("set", "set"),
    ("shake", "shook"),
    ("shed", "shed"),
    ("shine", "shone"),
    ("shoot", "shot"),
    ("show", "showed"),
    ("shrink", "shrank"),
    ("shut", "shut"),
    ("sing", "sang"),
    ("sink", "sank"),
    ("sit", "sat"),
    ("sleep", "slept"),
    ("slide", "slid"),
    ("speak", "spoke"),
    ("spend", "spent"),
    ("spin", "spun"),
    ("split", "split"),
    ("spread", "spread"),
    ("stand", "stood"),
    ("steal", "stole"),
    ("stick", "stuck"),
    ("strike", "struck"),
    ("strive", "strove"),
    ("swear", "swore"),
    ("sweep", "swept"),
    ("swim", "swam"),
    ("swing", "swung"),
    ("take", "took"),
    ("teach", "taught"),
    ("tear", "tore"),
    ("tell", "told"),
    ("think", "thought"),
    ("throw", "threw"),
    ("undergo", "underwent"),
    ("understand", "understood"),
    ("undertake", "undertook"),
    ("uphold", "upheld"),
    ("wake", "woke"),
    ("wear", "wore"),
    ("weave", "wove"),
    ("weep", "wept"),
    ("win", "won"),
    ("wind", "wound"),
    ("withdraw", "withdrew"),
    ("withhold", "withheld"),
    ("withstand", "withstood"),
    ("write", "wrote"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regular_and_irregular_verbs_have_their_past() {
        let forms = ["carry", "stop", "open", "commit", "praise", "play", "take"].map(past);
        assert_eq!(forms, ["carried", "stopped", "opened", "committed", "praised", "played", "took"]);
    }

    #[test]
    fn the_third_person_ends_as_it_is_written() {
        assert_eq!(["carry", "reach", "play", "have"].map(present), ["carries", "reaches", "plays", "has"]);
    }
}
