//! Web pages: the article of a page, its blocks, and what the page declares of it.

mod charset;
mod depth;
mod metadata;
mod content;

use dom_smoothie::{Config, Readability};

use super::rendered::Rendered;
use crate::decode::{self, Unreadable};

/// Reads a web page. One that is nested too deeply is refused unparsed: the parser's time grows with the square of the depth.
pub(super) fn read(bytes: &[u8], charset: Option<&str>) -> Result<Rendered, Unreadable> {
    let declared = charset::declared(bytes);
    let source = decode::markup(bytes, charset.or(declared.as_deref()))?;
    depth::check(&source)?;
    Ok(render(&source))
}

fn render(source: &str) -> Rendered {
    let config = Config { disable_json_ld: true, ..Config::default() };
    let Ok(mut page) = Readability::new(source, None, Some(config)) else { return Rendered::default() };
    let metadata = metadata::of(&page.doc);
    let title = metadata.title.unwrap_or_else(|| page.get_article_title().to_string());
    let article = page.parse().map_or_else(|_| source.into(), |article| article.content);
    let mut rendered = content::render(&dom_query::Document::from(article).html_root());
    rendered.title = Some(title).filter(|title| !title.trim().is_empty());
    rendered.byline = metadata.byline;
    rendered.published = metadata.published;
    rendered.language = metadata.language;
    rendered.put_title_first();
    rendered
}

#[cfg(test)]
mod tests {
    use crate::extraction::BlockKind::{self, Boilerplate, Caption, Heading, ListItem, Paragraph};
    use crate::format::{Format, Options, read};
    use crate::reading::Article;

    fn page(body: &str, head: &str) -> Article {
        let page = format!("<!DOCTYPE html><html lang=en-GB><head>{head}</head><body>{body}</body></html>");
        read(page.as_bytes(), &Options { format: Some(Format::Html), ..Options::default() }).unwrap()
    }

    fn blocks(article: &Article) -> Vec<(BlockKind, &str)> {
        article.blocks.iter().map(|block| (block.kind, block.span.of(&article.text))).collect()
    }

    const BODY: &str = "<nav><a href=/>Home</a> <a href=/news>News</a></nav><article><h1>Port of Vellmar opens</h1>
        <p>The port of Vellmar <b>opened</b> on Monday, after two years of work, and the mayor of the town, who had long
        asked for it, cut the ribbon before a crowd of several hundred people.</p>
        <figure><img src=q.png><figcaption>The new quay</figcaption></figure>
        <h2>What comes next</h2><ul><li>Two cranes, which are to arrive by sea in the spring of next year</li><li><p>A railway</p></li></ul>
        <p>Lines that were rerouted come back in June, the harbour master said, and the fees stay as they were before,
        at least until the council of the town has met again to talk about them.</p><p>0 Comments</p></article><footer>Imprint</footer>";

    #[test]
    fn the_article_of_a_page_is_read_block_by_block() {
        let article = page(BODY, "<title>Port of Vellmar opens | Harbour Post</title>");
        let found = blocks(&article);
        assert_eq!(found[0], (Heading, "Port of Vellmar opens"));
        assert!(found[1].1.starts_with("The port of Vellmar opened on Monday, after") && found[1].0 == Paragraph);
        for expected in [
            (Caption, "The new quay"),
            (Heading, "What comes next"),
            (ListItem, "A railway"),
            (Boilerplate, "0 Comments"),
        ] {
            assert!(found.contains(&expected), "{expected:?} in {found:?}");
        }
        assert!(!article.text.contains("Imprint") && !article.text.contains("News"));
        assert_eq!(article.language.as_deref(), Some("en"));
    }

    #[test]
    fn what_a_page_declares_is_read_from_any_of_its_places() {
        let linked = r#"<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"Post"},{"@type":"NewsArticle",
            "headline":"Port opens","datePublished":"2024-05-03T22:00:00+02:00","author":[{"name":"Ada Brook"},{"name":"Ole Lind"}]}]}</script>"#;
        let meta = "<meta property='article:published_time' content='2024-05-03'><meta name=author content='Ada Brook, Ole Lind'>
            <meta property='og:title' content='Port opens'>";
        for head in [linked, meta] {
            let article = page(BODY, head);
            assert_eq!(article.title.as_deref(), Some("Port opens"));
            assert_eq!(article.byline.as_deref(), Some("Ada Brook, Ole Lind"));
            assert_eq!(article.published.map(|day| day.to_string()).as_deref(), Some("2024-05-03"));
        }
        let article = page(&format!("<time datetime='2024-05-03T10:00Z'>3 May</time>{BODY}"), "");
        assert_eq!(article.published.map(|day| day.to_string()).as_deref(), Some("2024-05-03"));
    }

    #[test]
    fn a_page_without_an_article_gives_its_words() {
        let article = page("<p>Closed.</p>", "");
        assert_eq!(blocks(&article), [(Paragraph, "Closed.")]);
    }

    #[test]
    fn damage_in_a_page_is_mended_and_points_home() {
        let article = page(&BODY.replace("the mayor of", "Vellmarâ€™s mayor of"), "");
        assert_eq!(article.repairs.len(), 1);
        assert!(article.repairs.iter().all(|repair| repair.span.of(&article.text) == "’"));
        assert!(blocks(&article).contains(&(Caption, "The new quay")));
    }
}
