use proptest::prelude::*;

use super::*;
use crate::reading::Block;

/// An article of one paragraph, read with the tree of each sentence.
fn read(text: &str) -> Vec<Quantity> {
    let span = Span::new(0, text.len());
    let block = Block { kind: BlockKind::Paragraph, span };
    let article = Article { text: text.to_owned(), blocks: vec![block], ..Article::default() };
    let parse = |span: Span| crate::syntax::parse(text, &crate::token::tokens(text, span));
    let sentences: Vec<Sentence> = crate::sentence::sentences(text, span)
        .into_iter()
        .map(|span| Sentence { span, block: 0, tree: parse(span) })
        .collect();
    let times = crate::mention::times(&article, &sentences);
    quantities(&article, &sentences, &times)
}

/// `text = comparator value..upper unit`, without what is exact or missing.
fn shown(text: &str) -> Vec<String> {
    let show = |quantity: Quantity| {
        let comparator = match quantity.comparator {
            Comparator::Exact | Comparator::Range => "",
            Comparator::About => "~",
            Comparator::MoreThan => ">",
            Comparator::LessThan => "<",
            Comparator::AtLeast => ">=",
            Comparator::AtMost => "<=",
        };
        let value = quantity.value.map_or("?".to_owned(), |value| value.normalize().to_string());
        let upper = quantity.upper.map_or(String::new(), |value| format!("..{}", value.normalize()));
        let unit = quantity.unit.map_or(String::new(), |unit| format!(" {unit}"));
        format!("{} = {comparator}{value}{upper}{unit}", quantity.span.of(text))
    };
    read(text).into_iter().map(show).collect()
}

fn check(table: &[(&str, &[&str])]) {
    for (text, wanted) in table {
        assert_eq!(shown(text), *wanted, "{text}");
    }
}

#[test]
fn money_is_read_in_its_usual_notations() {
    check(&[
        ("The port paid $1.2bn.", &["$1.2bn = 1200000000 USD"]),
        ("The port paid US$ 40 billion.", &["US$ 40 billion = 40000000000 USD"]),
        ("The port paid NZ $ 26 million.", &["NZ $ 26 million = 26000000 NZD"]),
        ("The port paid A$3 million.", &["A$3 million = 3000000 AUD"]),
        ("The port paid EUR 310m.", &["EUR 310m = 310000000 EUR"]),
        ("The port paid €310 million.", &["€310 million = 310000000 EUR"]),
        ("The port paid 8 million euros.", &["8 million euros = 8000000 EUR"]),
        ("The port paid Rs 500 crore.", &["Rs 500 crore = 5000000000 INR"]),
        ("The port paid 25 cents.", &["25 cents = 0.25 USD"]),
        ("The port paid 9.9 billion yuan.", &["9.9 billion yuan = 9900000000 CNY"]),
        ("The port paid $10-12 million.", &["$10-12 million = 10000000..12000000 USD"]),
        ("The port paid half a million dollars.", &["half a million dollars = 500000 USD"]),
        ("The port paid billions of dollars.", &["billions of dollars = ? USD"]),
    ]);
}

#[test]
fn shares_are_read_with_their_bounds() {
    check(&[
        ("Sales fell 40%.", &["40% = 40 %"]),
        ("Sales fell 4 percent.", &["4 percent = 4 %"]),
        ("Sales fell four per cent.", &["four per cent = 4 %"]),
        ("Sales fell by 15-20%.", &["15-20% = 15..20 %"]),
        ("Sales fell by 1.5 and 3 percent.", &["1.5 = 1.5 %", "3 percent = 3 %"]),
        ("The index fell -3.16%.", &["-3.16% = -3.16 %"]),
        ("Rates rose two percentage points.", &["two percentage points = 2 %"]),
        ("It holds two-thirds of the shares.", &["two-thirds = 0.666667"]),
        ("It sold more than half of the shares.", &["half = >0.5"]),
    ]);
}

#[test]
fn counts_know_what_is_counted() {
    check(&[
        ("The plant hired 180 people.", &["180 = 180 person"]),
        ("The plant moved 1.2 million containers.", &["1.2 million = 1200000 container"]),
        ("The plant has twenty-five new trucks.", &["twenty-five = 25 truck"]),
        ("The plant made 1,600 and 400 engines.", &["1,600 = 1600 engine", "400 = 400 engine"]),
        ("It fell 340 points.", &["340 points = 340 point"]),
        ("A 34-year-old man was hurt.", &["34-year-old = 34 year"]),
        ("A woman aged 34 was hurt.", &["34 = 34 year"]),
        ("It stores 30GB.", &["30GB = 30 gigabyte"]),
        ("They build a 400-metre berth.", &["400-metre = 400 metre"]),
        ("It seats between 200 and 350 passengers.", &["200 and 350 = 200..350 passenger"]),
        ("It pumps 300 barrels per day.", &["300 = 300 barrel per day"]),
    ]);
}

#[test]
fn comparators_bound_the_value() {
    check(&[
        ("It employs about 500 workers.", &["500 = ~500 worker"]),
        ("It employs more than 500 workers.", &["500 = >500 worker"]),
        ("It employs no more than 500 workers.", &["500 = <=500 worker"]),
        ("It employs at least 500 workers.", &["500 = >=500 worker"]),
        ("It employs up to 500 workers.", &["500 = <=500 worker"]),
        ("It employs 500 or more workers.", &["500 = >=500 worker"]),
        ("It employs nearly 500 workers.", &["500 = <500 worker"]),
    ]);
}

#[test]
fn names_ordinals_and_times_are_no_quantities() {
    check(&[
        ("It runs from Terminal 4 to Gate 12.", &[]),
        ("They flew in a Falcon 900 and sold 900s.", &[]),
        ("The 5th edition came third.", &[]),
        ("It opened on May 3, 2019, at 9:30 a.m. for two years.", &[]),
        ("Version 5 works.", &[]),
        ("One of them left.", &[]),
    ]);
}

proptest! {
    #[test]
    fn any_text_gives_spans_that_point_home(
        words in proptest::collection::vec(
            prop_oneof![
                "[0-9]{1,30}(,[0-9]{3}){0,2}", "\\PC{1,4}",
                proptest::sample::select(vec![
                    "$", "€", "US$", "million", "billion", "crore", "trillion", "%", "percent", "cents", "and", "a", "half", "-", "to",
                    "between", "hundred", "thousand", "dozen", "twenty", "years", "old", "points", "of", "third", "per", "day", ".",
                ]).prop_map(str::to_owned),
            ], 0..14),
        glue in proptest::bool::ANY,
    ) {
        let text = words.join(if glue { "" } else { " " });
        let mut last = 0;
        for quantity in read(&text) {
            prop_assert!(!quantity.span.of(&text).is_empty() && quantity.span.start() >= last);
            last = quantity.span.end();
        }
    }
}
