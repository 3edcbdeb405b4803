//! Named entities from the development part of MEANTIME: one article a line, offsets in code points.

use std::fs;
use std::path::Path;

use claimbench_core::extraction::BlockKind;
use claimbench_core::format;
use claimbench_core::mention::name::{Look, context::Context, feature::View, tagger::Kind};
use claimbench_core::reading::{Article, Sentence};
use claimbench_core::span::{CodePoints, Span};
use claimbench_core::{sentence, syntax, token};
use serde_json::Value;

use super::example::{Example, Marked, mark};

/// The annotated sentences of each article.
pub(super) fn examples(file: &Path) -> Result<Vec<Vec<Example>>, String> {
    let lines = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    lines.lines().map(|line| article(line).ok_or(format!("{}: not as expected", file.display()))).collect()
}

fn article(line: &str) -> Option<Vec<Example>> {
    let value: Value = serde_json::from_str(line).ok()?;
    let text = value["text"].as_str()?;
    let article = format::read(text.as_bytes(), &format::Options::default()).ok()?;
    let points = CodePoints::new(text);
    let scope = points.byte(text, value["scope_end"].as_u64()? as usize);
    let mut spans: Vec<(Span, Kind)> =
        value["entities"].as_array()?.iter().filter_map(|each| span(each, text, &points)).collect();
    spans.sort_by_key(|(span, _)| span.len());
    let sentences = sentences(&article);
    let looks: Vec<Look> = sentences.iter().map(|sentence| Look::at(&article.text, sentence)).collect();
    let context = Context::of(&looks);
    let annotated = sentences.iter().zip(&looks).filter(|(sentence, _)| sentence.span.end() <= scope);
    let examples = annotated.map(|(sentence, look)| {
        let mut labels = vec![0; look.len()];
        for (span, kind) in &spans {
            let within = |word: &syntax::Word| span.contains(word.span);
            let Some(first) = sentence.tree.words().iter().position(within) else { continue };
            let count = sentence.tree.words()[first..].iter().take_while(|word| within(word)).count();
            mark(look, &mut labels, &Marked { first, end: first + count, kind: *kind });
        }
        let heading = article.blocks.get(sentence.block).is_some_and(|block| block.kind == BlockKind::Heading);
        Example::new(View::of(look, &context, heading), labels)
    });
    Some(examples.collect())
}

fn span(entity: &Value, text: &str, points: &CodePoints) -> Option<(Span, Kind)> {
    let kind = match entity["kind"].as_str()? {
        "PER" => Kind::Person,
        "ORG" => Kind::Organization,
        "LOC" => Kind::Place,
        _ => Kind::Other,
    };
    let at = |key: &str| Some(points.byte(text, entity[key].as_u64()? as usize));
    let named = matches!(entity["syntax"].as_str(), Some("NAM" | "PRE.NAM"));
    named.then_some((Span::new(at("start")?, at("end")?), kind))
}

fn sentences(article: &Article) -> Vec<Sentence> {
    let in_block = |(block, span): (usize, Span)| {
        sentence::sentences(&article.text, span).into_iter().map(move |span| Sentence {
            span,
            block,
            tree: syntax::parse(&article.text, &token::tokens(&article.text, span)),
        })
    };
    article.blocks.iter().map(|block| block.span).enumerate().flat_map(in_block).collect()
}
