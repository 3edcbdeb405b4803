//! Plain text: the layout of its lines tells what they are.

mod line;
mod kind;
mod paragraph;
mod head;

use crate::decode::Decoded;
use crate::reading::Article;

/// An article of decoded plain text.
pub(super) fn read(decoded: Decoded) -> Article {
    let lines = line::lines(&decoded.text);
    let paragraphs = paragraph::group(&decoded.text, &lines);
    let blocks = kind::classify(&decoded.text, &paragraphs);
    let head = head::read(&decoded.text, &blocks);
    Article {
        blocks: head.blocks,
        title: head.title,
        byline: head.byline,
        published: head.published,
        text: decoded.text,
        repairs: decoded.repairs,
        source_sha256: decoded.source_sha256,
        ..Article::default()
    }
}
