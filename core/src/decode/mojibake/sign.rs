//! Which sign stood where only the first of its three bytes is left.

/// What is around a damaged character, damaged neighbours skipped.
#[derive(Clone, Copy, Debug)]
pub(super) struct Context<'t> {
    /// The text of the line before it.
    pub(super) before: &'t str,
    /// The text of the line after it.
    pub(super) after: &'t str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    Apostrophe,
    Opening,
    Closing,
    EnDash,
    EmDash,
}

/// The endings of English words after an apostrophe.
const ENDINGS: &[&str] = &["s", "t", "re", "ve", "ll", "d", "m"];

/// Words before an apostrophe that belongs to a name: O'Hara, d'Oro.
const PARTICLES: &[&str] = &["O", "D", "L", "d", "l"];

/// The sign that the context asks for; none where no sign of English stands so.
pub(super) fn choose(context: Context<'_>) -> Option<Sign> {
    let before = context.before.chars().next_back();
    let after = context.after.chars().next();
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let space = |c: Option<char>| c.is_none_or(char::is_whitespace);
    match (before, after) {
        _ if is_apostrophe(context) => Some(Sign::Apostrophe),
        _ if letter(before) && letter(after) => Some(Sign::EnDash),
        _ if space(before) && space(after) => (before.is_some() && after.is_some()).then_some(Sign::EmDash),
        (_, Some(next)) if opens(before) && (next.is_alphanumeric() || matches!(next, '$' | '€' | '£' | '[' | '…')) => {
            Some(if is_short_decade(context.after) { Sign::Apostrophe } else { Sign::Opening })
        }
        (Some('.' | '!' | '?'), Some(next)) if next.is_uppercase() => Some(Sign::Opening),
        (Some(last), _) if !last.is_whitespace() && !opens(before) && (space(after) || after.is_some_and(is_stop)) => {
            Some(Sign::Closing)
        }
        (Some(last), Some(next)) if !last.is_whitespace() && !opens(before) && next.is_alphanumeric() => {
            Some(Sign::EmDash)
        }
        _ => None,
    }
}

fn opens(before: Option<char>) -> bool {
    before.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '[' | '“' | '‘' | '"' | '—' | '-' | '/'))
}

fn is_stop(character: char) -> bool {
    matches!(character, '.' | ',' | ';' | ':' | '!' | '?' | ')' | ']' | '-' | '—' | '/' | '"')
}

fn is_apostrophe(context: Context<'_>) -> bool {
    let word = last_word(context.before);
    let rest = context.after;
    let ending_length = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
    let (ending, _) = rest.split_at_checked(ending_length).unwrap_or_default();
    let lower = ending.to_lowercase();
    let is_shouted =
        ending.chars().all(char::is_uppercase) && word.chars().count() > 1 && word.chars().all(char::is_uppercase);
    let is_ending = ENDINGS.contains(&lower.as_str()) && (lower == ending || is_shouted);
    let is_number = word.chars().next_back().is_some_and(|c| c.is_ascii_digit());
    let is_particle = PARTICLES.contains(&word) && ending.starts_with(char::is_uppercase) && ending_length > 1;
    !word.is_empty() && (is_ending && (!is_number || lower == "s") || is_particle)
}

fn last_word(text: &str) -> &str {
    text.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or("")
}

/// "the ’90s".
fn is_short_decade(rest: &str) -> bool {
    let mut characters = rest.chars();
    let digits = characters.by_ref().take(2).all(|c| c.is_ascii_digit());
    digits && characters.next() == Some('s') && !characters.next().is_some_and(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(before: &str, after: &str) -> Option<Sign> {
        choose(Context { before, after })
    }

    #[test]
    fn the_context_tells_the_sign() {
        assert_eq!(at("the mayor", "s plan"), Some(Sign::Apostrophe));
        assert_eq!(at("O", "Hara said"), Some(Sign::Apostrophe));
        assert_eq!(at("in the ", "90s"), Some(Sign::Apostrophe));
        assert_eq!(at("called it ", "bold"), Some(Sign::Opening));
        assert_eq!(at("bold", " and new"), Some(Sign::Closing));
        assert_eq!(at("bold,", " she said"), Some(Sign::Closing));
        assert_eq!(at("2019", "2021"), Some(Sign::EnDash));
        assert_eq!(at("ship", "shore power"), Some(Sign::EnDash));
        assert_eq!(at("the port ", " the largest"), Some(Sign::EmDash));
    }

    #[test]
    fn a_character_that_is_spoken_of_is_no_damage() {
        assert_eq!(at("(", ")"), None);
        assert_eq!(at("the letter ", ","), None);
        assert_eq!(at("", ""), None);
    }
}
