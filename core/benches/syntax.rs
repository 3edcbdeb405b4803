//! Words per second from sentence to tree, on one core.

use std::hint::black_box;

use claimbench_core::span::Span;
use claimbench_core::{syntax, token};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};

const SENTENCES: [&str; 5] = [
    "The harbour board of Lindholm and the shipping line Norrvik signed a lease for the northern quay on 14 May, the board said.",
    "\"We are not leaving the town,\" said Maja Ek, who has led the company since 2016.",
    "Under the agreement, which runs until 2041, Norrvik will pay about 8 million euros a year and build two cranes.",
    "Critics fear that the quay's neighbours, among them a school and a hospital, will hear the cranes at night.",
    "Deputy mayor Per Strand denied that the town had promised the line tax relief.",
];

fn parse_sentences(criterion: &mut Criterion) {
    let tokens: Vec<Vec<Span>> = SENTENCES.iter().map(|text| token::tokens(text, Span::new(0, text.len()))).collect();
    let mut group = criterion.benchmark_group("syntax");
    group.throughput(Throughput::Elements(tokens.iter().map(Vec::len).sum::<usize>() as u64));
    group.bench_function("tokens", |bencher| {
        bencher.iter(|| SENTENCES.map(|text| token::tokens(black_box(text), Span::new(0, text.len()))));
    });
    group.bench_function("parse", |bencher| {
        bencher.iter(|| {
            let trees = SENTENCES.iter().zip(&tokens).map(|(text, tokens)| syntax::parse(black_box(text), tokens));
            trees.collect::<Vec<_>>()
        });
    });
    group.finish();
}

criterion_group!(benches, parse_sentences);
criterion_main!(benches);
