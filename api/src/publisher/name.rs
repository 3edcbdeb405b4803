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
