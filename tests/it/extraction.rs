use claimbench_tests::ask::Ask;
use claimbench_tests::bench::{Bench, on_each_database};
use claimbench_tests::reply::Reply;
use claimbench_tests::scene::text;
use reqwest::Method;

#[test]
fn the_text_of_a_pdf_comes_back_and_gives_claims_as_it_is() {
    on_each_database(async |bench| {
        let file = pdf("Osterby Mills signed a supply agreement on 3 May 2024.");
        for said in ["application/pdf", "application/octet-stream"] {
            let read = send(bench, said, &file).await.expect(200);
            assert!(text(&read["text"]).contains("Osterby Mills signed a supply agreement"), "{said}: {read}");
            assert_eq!(text(&read["raw_sha256"]).len(), 64);
            bench.article(text(&read["text"])).await;
        }
        assert!(!bench.claims().await.is_empty());
    });
}

#[test]
fn a_web_page_says_its_title_and_its_day_and_is_read_in_its_encoding() {
    on_each_database(async |bench| {
        let page = "<html><head><title>The pact of Falun</title><meta property=\"article:published_time\" content=\"2024-05-03\"></head>\
            <body><article><p>Osterby Mills and Rydsund Paper signed a pact in Falun, and both will keep it for ten years.</p></article></body></html>";
        let read = send(bench, "text/html; charset=utf-8", page).await.expect(200);
        assert_eq!((text(&read["title"]), text(&read["published"])), ("The pact of Falun", "2024-05-03"));
        assert!(!text(&read["text"]).contains('<'), "{read}");
    });
}

#[test]
fn a_file_that_is_no_text_is_refused_with_the_reason() {
    on_each_database(async |bench| {
        for (said, file) in [
            ("image/png", "x"),
            ("application/octet-stream", "a\0b"),
            ("application/pdf", "%PDF-1.7 and nothing else"),
            ("text/plain", " \n "),
        ] {
            assert_eq!(send(bench, said, file).await.problem(), "422 unreadable_text", "{said}");
        }
        let large = "a".repeat(16 * 1024 * 1024 + 1);
        assert_eq!(send(bench, "text/plain", &large).await.problem(), "413 body_too_large");
    });
}

async fn send(bench: &Bench, said: &str, file: &str) -> Reply {
    bench.viewer.send(Ask::new(Method::POST, "/v1/extractions/file").body(said, file)).await
}

/// A page with one line on it.
fn pdf(line: &str) -> String {
    let drawn = format!("BT /F1 12 Tf 72 720 Td ({line}) Tj ET");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>".to_owned(),
        format!("<< /Length {} >>\nstream\n{drawn}\nendstream", drawn.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_owned(),
    ];
    let mut file = "%PDF-1.4\n".to_owned();
    let mut places = String::new();
    for (number, object) in objects.iter().enumerate() {
        places.push_str(&format!("{:010} 00000 n \n", file.len()));
        file.push_str(&format!("{} 0 obj\n{object}\nendobj\n", number + 1));
    }
    let (count, begin) = (objects.len() + 1, file.len());
    format!(
        "{file}xref\n0 {count}\n0000000000 65535 f \n{places}trailer << /Size {count} /Root 1 0 R >>\nstartxref\n{begin}\n%%EOF\n"
    )
}
