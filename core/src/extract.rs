//! The whole way: bytes to the extraction document.

use sha2::{Digest, Sha256};

use crate::claim::{self, Anchors};
use crate::dateline;
use crate::decode::Unreadable;
use crate::extraction::{
    Block, BlockKind, Document, Entity, EntityMention, Extraction, Repair, Silence, SilenceReason,
};
use crate::format::{self, Options};
use crate::mention;
use crate::reading::{Article, Reading, Sentence};
use crate::reference;
use crate::sentence;
use crate::span::Span;
use crate::syntax::{self, Tree};
use crate::token;

/// More words than this are no sentence that can be parsed in bounded time: it gives no claims.
const LONGEST: usize = 250;

/// What a document says, claim by claim. The same bytes and options give the same extraction. An error says why the bytes
/// are no text; bad text gives fewer claims.
pub fn extract(bytes: &[u8], options: &Options) -> Result<Extraction, Unreadable> {
    Ok(document(read(format::read(bytes, options)?)))
}

/// Everything that is known of an article before its first claim.
pub fn read(article: Article) -> Reading {
    let sentences = sentences(&article);
    let times = mention::times(&article, &sentences);
    let quantities = mention::quantities(&article, &sentences, &times);
    let quotations = mention::quotations(&article);
    let entities = mention::entities(&article, &sentences);
    let references = reference::references(&article, &sentences, &entities);
    Reading { article, sentences, entities, times, quantities, quotations, references }
}

fn sentences(article: &Article) -> Vec<Sentence> {
    let mut found = Vec::new();
    for (block, part) in article.blocks.iter().enumerate() {
        if matches!(part.kind, BlockKind::Boilerplate | BlockKind::Caption) {
            continue;
        }
        let spans = sentence::sentences(&article.text, part.span);
        found.extend(spans.into_iter().map(|span| Sentence { span, block, tree: tree(article, span) }));
    }
    found
}

/// The tree of a sentence, without its dateline and what a page's software left inside it.
fn tree(article: &Article, sentence: Span) -> Tree {
    let mut tokens = token::tokens(&article.text, sentence);
    let dateline = dateline::dateline(&article.text, sentence);
    let debris = article.debris.iter().filter(|debris| debris.overlaps(sentence)).chain(&dateline);
    let left_out: Vec<Span> = debris.copied().collect();
    tokens.retain(|token| !left_out.iter().any(|span| span.contains(*token)));
    if tokens.len() > LONGEST { Tree::default() } else { syntax::parse(&article.text, &tokens) }
}

pub(crate) fn document(mut reading: Reading) -> Extraction {
    let text = reading.article.text.clone();
    let anchors = Anchors::new(&text);
    let found = claim::claims(&mut reading, &anchors);
    let reading = &reading;
    let mut silent = found.silent;
    silent.extend(reading.article.blocks.iter().filter_map(|block| unread(&anchors, block)));
    silent.sort_by_key(|silence| (silence.start, silence.end));
    Extraction {
        document: described(&reading.article, &anchors),
        entities: entities(reading, &anchors),
        times: reading.times.iter().filter_map(|time| claim::time(&anchors, time)).collect(),
        quantities: reading.quantities.iter().filter_map(|quantity| claim::quantity(&anchors, quantity)).collect(),
        claims: found.claims,
        silent,
    }
}

/// A block that no claim is looked for in.
fn unread(anchors: &Anchors<'_>, block: &crate::reading::Block) -> Option<Silence> {
    let reason = match block.kind {
        BlockKind::Boilerplate => SilenceReason::Boilerplate,
        BlockKind::Caption => SilenceReason::Caption,
        BlockKind::Heading | BlockKind::Paragraph | BlockKind::ListItem => return None,
    };
    let range = anchors.range(block.span);
    Some(Silence { start: range.start, end: range.end, reason })
}

fn described(article: &Article, anchors: &Anchors<'_>) -> Document {
    let block = |block: &crate::reading::Block| {
        let range = anchors.range(block.span);
        Block { kind: block.kind, start: range.start, end: range.end }
    };
    let repair = |repair: &crate::reading::Repair| {
        let range = anchors.range(repair.span);
        Repair {
            kind: repair.kind,
            start: range.start,
            end: range.end,
            from: repair.from.clone(),
            to: repair.to.clone(),
        }
    };
    Document {
        text: article.text.clone(),
        title: article.title.clone(),
        byline: article.byline.clone(),
        language: article.language.clone(),
        published: article.published.map(|day| day.to_string()),
        sha256: hex(&Sha256::digest(article.text.as_bytes())),
        source_sha256: article.source_sha256.clone(),
        blocks: article.blocks.iter().map(block).collect(),
        repairs: article.repairs.iter().map(repair).collect(),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn entities(reading: &Reading, anchors: &Anchors<'_>) -> Vec<Entity> {
    let mention = |span: &Span| {
        let (exact, range) = anchors.words(*span)?;
        Some(EntityMention { exact, start: range.start, end: range.end })
    };
    let entity = |(index, entity): (usize, &mention::Entity)| Entity {
        id: claim::id(mention::EntityIndex(index)),
        kind: entity.kind,
        name: entity.name.clone(),
        aliases: entity.aliases.clone(),
        mentions: entity.mentions.iter().filter_map(mention).collect(),
    };
    reading.entities.all().iter().enumerate().map(entity).collect()
}
