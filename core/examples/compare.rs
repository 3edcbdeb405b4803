//! Compares the claims of some texts: `compare FILE...` prints every pair that would be proposed, the claims of each text
//! against those of all, with its reasons. For measuring how many are right.

use std::error::Error;
use std::fs;

use claimbench_core::comparison::{Agreement, Side, compare, keys};
use claimbench_core::extraction::Claim;
use claimbench_core::{extract, format::Options};

fn main() -> Result<(), Box<dyn Error>> {
    let mut all: Vec<(String, Claim, Side)> = Vec::new();
    for path in std::env::args().skip(1) {
        let found = extract(&fs::read(&path)?, &Options::default())?;
        all.extend(
            found.claims.iter().map(|claim| (path.clone(), claim.clone(), Side::extracted(claim, &found.entities))),
        );
    }
    for (at, (path, claim, side)) in all.iter().enumerate() {
        for (other_path, other, other_side) in all.iter().skip(at + 1) {
            let found = compare(side, other_side);
            if let Some(kind) = found.kind {
                let is_found = !keys(side).is_disjoint(&keys(other_side));
                println!("{kind:?} {:.2}{}", found.similarity, if is_found { "" } else { " (no key in common)" });
                println!("  {path}: {}\n  {other_path}: {}", claim.text, other.text);
                for facet in found.facets.iter().filter(|facet| facet.agreement != Agreement::Same) {
                    println!("    {:?} {:?}: {:?} / {:?}", facet.facet, facet.agreement, facet.first, facet.second);
                }
            }
        }
    }
    println!("{} claims", all.len());
    Ok(())
}
