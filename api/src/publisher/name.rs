use super::row;

/// Words of a name that say what form of company it is, and no more.
const FORMS: &[&str] = &[
    "ag",
    "co",
    "company",
    "corp",
    "corporation",
    "gmbh",
    "group",
    "holding",
    "holdings",
    "inc",
    "limited",
    "llc",
    "ltd",
    "plc",
    "sa",
    "se",
    "the",
];

/// A name as names are compared: its words in lower case, without the form of a company.
pub(super) fn key(name: &str) -> String {
    let lower = name.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let bare: Vec<&str> = words.iter().copied().filter(|word| !FORMS.contains(word)).collect();
    // "The Company" is called just that.
    if bare.is_empty() { words.join(" ") } else { bare.join(" ") }
}

/// Whether a text that names somebody means this publisher.
pub(crate) fn is_called(publisher: &row::Model, name: &str) -> bool {
    let wanted = key(name);
    !wanted.is_empty() && publisher.key == wanted
}

/// Whether two publishers are one, or of one family or one owner.
pub(crate) fn are_kin(one: &row::Model, other: &row::Model) -> bool {
    let same = |one: &Option<String>, other: &Option<String>| {
        one.as_deref().zip(other.as_deref()).is_some_and(|(one, other)| key(one) == key(other))
    };
    one.id == other.id || same(&one.family, &other.family) || same(&one.owner, &other.owner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_form_of_a_company_is_no_part_of_its_name() {
        assert_eq!(key("Norhaven Zinc Group, Inc."), key("The Norhaven Zinc"));
        assert_ne!(key("Norhaven Zinc"), key("Norhaven Lead"));
        assert_eq!(key("The Group"), "the group");
        assert_eq!(key("…"), "");
    }
}
