use super::*;
use proptest::prelude::*;

fn cut_words(text: &str) -> String {
    let words: Vec<&str> = tokens(text, Span::new(0, text.len())).into_iter().map(|token| token.of(text)).collect();
    words.join(" ")
}

proptest! {
    #[test]
    fn tokens_hold_every_visible_character_once_and_in_order(text in "\\PC{0,200}") {
        let spans = tokens(&text, Span::new(0, text.len()));
        let kept: String = spans.iter().map(|span| span.of(&text)).collect();
        let visible: String = text.chars().filter(|each| !each.is_whitespace()).collect();
        prop_assert_eq!(kept, visible);
        prop_assert!(spans.iter().all(|span| !span.is_empty()));
        prop_assert!(spans.windows(2).all(|pair| pair[0].end() <= pair[1].start()));
    }

    #[test]
    fn signs_and_digits_in_any_order_are_cut_without_loss(text in "[a-zA-Z0-9.,:;'’/@$%&!?()\\- ]{0,60}") {
        let kept: String = tokens(&text, Span::new(0, text.len())).iter().map(|span| span.of(&text)).collect();
        prop_assert_eq!(kept, text.replace(' ', ""));
    }
}

#[test]
fn contractions_and_possessives_are_tokens_of_their_own() {
    assert_eq!(cut_words("Ann's crew don't think they'll win."), "Ann 's crew do n't think they 'll win .");
    assert_eq!(cut_words("The miners’ union can’t and cannot wait"), "The miners ’ union ca n’t and can not wait");
    assert_eq!(cut_words("You shouldn't've gone"), "You should n't 've gone");
}

#[test]
fn hyphens_split_compounds_but_not_prefixes() {
    assert_eq!(cut_words("a state-owned, U.S.-led venture"), "a state - owned , U.S. - led venture");
    assert_eq!(cut_words("the non-profit sent an e-mail in mid-July"), "the non-profit sent an e-mail in mid-July");
}

#[test]
fn amounts_are_cut_from_their_signs_and_units() {
    assert_eq!(cut_words("It paid $415 (about 40%) at 7:30PM."), "It paid $ 415 ( about 40 % ) at 7:30 PM .");
    assert_eq!(cut_words("US$4.5m, €1,200 and 3-5 years"), "US$ 4.5 m , € 1,200 and 3 - 5 years");
    assert_eq!(cut_words("call 713-555-0100 by 9/11"), "call 713-555-0100 by 9/11");
}

#[test]
fn abbreviations_keep_their_full_stop() {
    assert_eq!(cut_words("Mr. J. Ode met Dr. Moe on Sept. 3."), "Mr. J. Ode met Dr. Moe on Sept. 3 .");
    assert_eq!(cut_words("It left the U.S. in No. 5 gear."), "It left the U.S. in No. 5 gear .");
    assert_eq!(cut_words("Is it so? No."), "Is it so ? No .");
}

#[test]
fn addresses_stay_whole() {
    assert_eq!(
        cut_words("See https://example.org/a-b?c=1, or write to ann.lee@example.org."),
        "See https://example.org/a-b?c=1 , or write to ann.lee@example.org ."
    );
    assert_eq!(cut_words("(Example.com)"), "( Example.com )");
}

#[test]
fn quotation_marks_and_dashes_are_tokens() {
    assert_eq!(cut_words("“We won—twice,” she said... 'Yes'"), "“ We won — twice , ” she said ... ' Yes '");
    assert_eq!(cut_words("the '90s -- and more"), "the '90s -- and more");
    assert_eq!(cut_words("'’M,"), "' ’M ,");
}
