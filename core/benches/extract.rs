//! Words per second from bytes to claims, on one core; a word is a token of the parser.

use std::hint::black_box;

use claimbench_core::{Options, extract, format, read};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};

const ARTICLE: &[u8] = include_bytes!("../../examples/article.txt");

fn extract_article(criterion: &mut Criterion) {
    let options = Options::default();
    let words = format::read(ARTICLE, &options)
        .map(|article| read(article).sentences.iter().map(|sentence| sentence.tree.words().len()).sum::<usize>());
    let mut group = criterion.benchmark_group("extract");
    group.throughput(Throughput::Elements(words.unwrap_or_default() as u64));
    group.bench_function("article", |bencher| bencher.iter(|| extract(black_box(ARTICLE), &options)));
    group.finish();
}

criterion_group!(benches, extract_article);
criterion_main!(benches);
