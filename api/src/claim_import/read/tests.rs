use serde_json::{Value, json};

use super::super::contents::Contents;
use super::super::wire::{ClaimFile, ClaimFileFormat, OffsetUnit};
use super::contents;

fn file(content: &str) -> ClaimFile {
    ClaimFile { format: None, content: content.to_owned(), labels: None, offsets: None }
}

fn read(file: &ClaimFile) -> (ClaimFileFormat, Contents) {
    contents(file).unwrap_or_else(|problem| panic!("{problem}"))
}

/// Each claim's words, by text.
fn words(contents: &Contents) -> Vec<Vec<&str>> {
    contents.texts.iter().map(|text| text.claims.iter().map(|claim| claim.mention.exact.as_str()).collect()).collect()
}

/// Where and why each entry was not read.
fn unread(contents: &Contents) -> Vec<(&str, String)> {
    contents.unread.iter().map(|entry| (entry.position.as_str(), crate::database::word(entry.reason))).collect()
}

fn of(position: &'static str, reason: &str) -> (&'static str, String) {
    (position, reason.to_owned())
}

#[test]
fn spans_of_doccano_are_read_line_by_line_in_each_of_its_shapes() {
    let content = "{\"id\":1,\"text\":\"Orlo opened a mill.\",\"label\":[[0,19,\"claim\"],[0,4,\"name\"],[5,90,\"claim\"]]}\n\
        no json\n\n\
        {\"data\":\"Marl sold ore. \",\"entities\":[{\"id\":3,\"label\":\"claim\",\"start_offset\":0,\"end_offset\":15}],\"relations\":[]}\n\
        {\"text\":\"Pell rose.\",\"annotations\":[{\"label\":7,\"start_offset\":0,\"end_offset\":10,\"user\":1}]}\n\
        {\"text\":\"Nothing.\",\"label\":[]}\n{\"text\":\"Sorted.\",\"label\":[\"news\"]}";
    let (format, contents) = read(&file(content));
    assert_eq!(format, ClaimFileFormat::Doccano);
    assert_eq!(words(&contents), [vec!["Orlo opened a mill.", "Orlo"], vec!["Marl sold ore."], vec!["Pell rose."]]);
    let expected = [
        of("line 1, span 3", "span_outside"),
        of("line 2", "wrong_shape"),
        of("line 6", "no_claims"),
        of("line 7, span 1", "wrong_shape"),
        of("line 7", "no_claims"),
    ];
    assert_eq!(unread(&contents), expected);
    let wanted = ClaimFile { labels: Some(vec!["claim".to_owned()]), ..file(content) };
    assert_eq!(words(&read(&wanted).1), [vec!["Orlo opened a mill."], vec!["Marl sold ore."]]);
}

#[test]
fn offsets_that_can_mean_two_things_are_not_guessed() {
    let content = "{\"text\":\"🦀 Orlo fell. Marl rose.\",\"label\":[[13,23,\"claim\"],[14,24,\"claim\"]]}";
    let all = read(&ClaimFile { offsets: Some(OffsetUnit::CodePoints), ..file(content) }).1;
    assert_eq!(words(&all), [vec!["Marl rose."]]);
    let units = read(&ClaimFile { offsets: Some(OffsetUnit::Utf16), ..file(content) }).1;
    assert_eq!(words(&units), [vec!["Marl rose", "Marl rose."]]);
    let unknown = read(&file(content)).1;
    assert_eq!(unread(&unknown)[0], of("line 1, span 1", "ambiguous_offsets"));
    assert!(unknown.texts.is_empty());
}

#[test]
fn label_studio_says_the_words_so_either_way_of_counting_is_understood() {
    let text = "🦀 Orlo fell.\nMarl rose.";
    let result = |start: usize, end: usize, words: &str| json!({ "type": "labels", "value": { "start": start, "end": end, "text": words, "labels": ["Claim"] } });
    let results = json!([result(2, 12, "Orlo fell."), result(14, 24, "Marl rose."), result(2, 23, "Orlo fell.\\nMarl rose."),
        result(0, 4, "Orlo"), { "type": "choices", "value": { "choices": ["good"] } }, { "type": "relation" }]);
    let task = json!([{ "data": { "text": text }, "annotations": [{ "result": results }, { "was_cancelled": true, "result": results }] },
        { "data": { "image": "https://a.example/1.jpg", "note": "x" }, "annotations": [] }]);
    let (format, contents) = read(&file(&task.to_string()));
    assert_eq!(format, ClaimFileFormat::LabelStudio);
    assert_eq!(words(&contents), [vec!["Orlo fell.", "Marl rose.", "Orlo fell.\nMarl rose."]]);
    let expected = [
        of("/0/annotations/0/result/3", "mention_not_found"),
        of("/0/annotations/0/result/4", "wrong_shape"),
        of("/1", "no_text"),
    ];
    assert_eq!(unread(&contents), expected);
}

#[test]
fn claims_of_averitec_of_one_address_are_paragraphs_of_one_text() {
    let content = json!([
        { "claim": "Orlo  fell.", "original_claim_url": "https://a.example/1", "claim_date": "5-6-2025", "speaker": "Rut Alm", "label": "Refuted" },
        { "claim": "Marl rose.", "original_claim_url": "https://a.example/1", "label": "Supported" },
        { "claim": "Marl rose.", "original_claim_url": "https://a.example/1" },
        { "claim": "Pell stood.", "original_claim_url": null, "claim_date": "someday" },
        { "claim": 5 },
    ]);
    let (format, contents) = read(&file(&content.to_string()));
    assert_eq!(format, ClaimFileFormat::Averitec);
    assert_eq!(words(&contents), [vec!["Orlo fell.", "Marl rose."], vec!["Pell stood."]]);
    assert_eq!(contents.texts[0].text, "Orlo fell.\n\nMarl rose.");
    let about = &contents.texts[0].about;
    assert_eq!(
        (about.byline.as_deref(), about.published.map(|day| day.to_string())),
        (Some("Rut Alm"), Some("2025-06-05".to_owned()))
    );
    assert_eq!(contents.texts[0].claims[0].said["label"], "Refuted");
    assert_eq!(unread(&contents), [of("/2", "repeated"), of("/4", "no_text")]);
}

fn review(words: &str, appearance: &Value) -> Value {
    json!({ "@type": "ClaimReview", "claimReviewed": words, "reviewRating": { "alternateName": "False" },
        "itemReviewed": { "@type": "Claim", "author": { "name": "Rut Alm" }, "appearance": appearance } })
}

#[test]
fn reviews_are_found_alone_in_a_list_in_a_graph_and_in_a_feed() {
    let one = review("Orlo fell.", &json!("https://a.example/1"));
    let feed = json!({ "@context": "https://schema.org", "@type": "DataFeed",
        "dataFeedElement": [{ "@type": "DataFeedItem", "item": [one] }, { "@type": "DataFeedItem", "item": { "@type": "ClaimReview" } }] });
    let graph = json!({ "@context": "https://schema.org", "@graph": [{ "@id": "#c", "@type": "Claim", "appearance": { "url": "https://a.example/1" } },
        { "@type": ["Review", "ClaimReview"], "claimReviewed": "Orlo fell.", "itemReviewed": { "@id": "#c" } }] });
    for document in [one.clone(), json!([one]), graph, feed] {
        let (format, contents) = read(&file(&document.to_string()));
        assert_eq!(format, ClaimFileFormat::ClaimReview);
        assert_eq!(words(&contents), [vec!["Orlo fell."]], "{document}");
        assert_eq!(contents.texts[0].about.url.as_deref(), Some("https://a.example/1"));
    }
}

#[test]
fn a_review_whose_claim_does_not_stand_in_the_text_that_it_gives_is_listed() {
    let appearance = json!({ "@type": "Article", "articleBody": "In May Orlo fell. Nobody else did." });
    let document = json!([review("Orlo fell.", &appearance), review("Orlo has fallen.", &appearance)]);
    let contents = read(&file(&document.to_string())).1;
    assert_eq!(words(&contents), [vec!["Orlo fell."]]);
    assert_eq!(unread(&contents), [of("/1", "mention_not_found")]);
}

#[test]
fn a_file_that_is_something_else_is_refused_with_what_it_looks_like() {
    let refused = |format, content: &str| match contents(&ClaimFile { format, ..file(content) }) {
        Ok(_) => panic!("{content} was read"),
        Err(problem) => (problem.code().name(), problem.to_string()),
    };
    let (code, detail) = refused(Some(ClaimFileFormat::Doccano), "[{\"claim\":\"Orlo fell.\"}]");
    assert_eq!(code, "wrong_format");
    assert!(detail.ends_with("send it as `averitec`."), "{detail}");
    for (format, content) in
        [(None, "{}"), (None, "Orlo fell."), (None, "[]"), (Some(ClaimFileFormat::Release), "{\"manifest\":1}")]
    {
        assert_eq!(refused(format, content).0, "wrong_format", "{content}");
    }
    let many = vec![json!({ "claim": "Orlo fell." }); super::TEXTS + 1];
    assert_eq!(refused(None, &json!(many).to_string()).0, "too_many_entries");
    assert_eq!(refused(None, "[{\"claim\":\"Orlo \\u0000 fell.\"}]").0, "unreadable_text");
}
