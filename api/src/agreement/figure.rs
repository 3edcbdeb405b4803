//! The figures themselves, from verdicts alone.

use std::collections::BTreeMap;

use super::wire::AgreementFigures;
use crate::verdict::Verdict;

/// Figures over claims, each with the verdicts of all its reviewers. Claims with fewer than two are left out.
#[expect(clippy::cast_precision_loss, reason = "there are far fewer verdicts than an f64 counts exactly")]
pub(super) fn figures(claims: impl Iterator<Item = Vec<Verdict>>) -> AgreementFigures {
    let (mut count, mut same) = (0, 0.0);
    let mut times: BTreeMap<Verdict, usize> = BTreeMap::new();
    for verdicts in claims.filter(|verdicts| verdicts.len() > 1) {
        let here = counted(&verdicts);
        let pairs: usize = here.values().map(|times| times * (times - 1)).sum();
        // Each claim weighs as much as it has verdicts: the diagonal of Krippendorff's coincidence matrix.
        same += pairs as f64 / (verdicts.len() - 1) as f64;
        count += 1;
        here.into_iter().for_each(|(verdict, here)| *times.entry(verdict).or_default() += here);
    }
    let all: usize = times.values().sum();
    let by_chance: usize = times.values().map(|times| times * (all - times)).sum();
    let agreed = (all > 0).then(|| same / all as f64);
    let expected = by_chance as f64 / (all * all.saturating_sub(1)) as f64;
    let krippendorff_alpha = agreed.filter(|_| by_chance > 0).map(|agreed| 1.0 - (1.0 - agreed) / expected);
    AgreementFigures { claims: count, agreed, krippendorff_alpha }
}

/// The part on which two found the same, and Cohen's kappa, over the claims that both have judged: one at least.
#[expect(clippy::cast_precision_loss, reason = "there are far fewer verdicts than an f64 counts exactly")]
pub(super) fn of_two(both: &[(Verdict, Verdict)]) -> (f64, Option<f64>) {
    let all = both.len() as f64;
    let (one, other): (Vec<Verdict>, Vec<Verdict>) = both.iter().copied().unzip();
    let agreed = both.iter().filter(|(one, other)| one == other).count() as f64 / all;
    let (one, other) = (counted(&one), counted(&other));
    let meeting: usize =
        one.iter().map(|(verdict, times)| times * other.get(verdict).copied().unwrap_or_default()).sum();
    let by_chance = meeting as f64 / (all * all);
    let kappa = (meeting < both.len() * both.len()).then(|| (agreed - by_chance) / (1.0 - by_chance));
    (agreed, kappa)
}

fn counted(verdicts: &[Verdict]) -> BTreeMap<Verdict, usize> {
    let mut times = BTreeMap::new();
    verdicts.iter().for_each(|verdict| *times.entry(*verdict).or_default() += 1);
    times
}

#[cfg(test)]
mod tests {
    use super::*;
    use Verdict::{Conflicting as C, NotEnoughEvidence as N, Refuted as R, Supported as S};

    fn near(found: Option<f64>, wanted: f64) -> bool {
        found.is_some_and(|found| (found - wanted).abs() < 5e-4)
    }

    #[test]
    fn alpha_is_that_of_krippendorffs_own_example() {
        // Section C of "Computing Krippendorff's Alpha-Reliability": twelve units, four observers, missing data; alpha is .743.
        let units: [&[Verdict]; 12] = [
            &[S, S, S],
            &[R, R, C, R],
            &[C, C, C, C],
            &[C, C, C, C],
            &[R, R, R, R],
            &[S, R, C, N],
            &[N, N, N, N],
            &[S, S, R, S],
            &[R, R, R, R],
            &[Verdict::NotCheckable; 3],
            &[S, S],
            &[C],
        ];
        let figures = figures(units.into_iter().map(<[Verdict]>::to_vec));
        assert_eq!(figures.claims, 11);
        assert!(near(figures.krippendorff_alpha, 0.743), "{figures:?}");
    }

    #[test]
    fn kappa_corrects_for_what_chance_gives() {
        // Both say S 25 times in 50, one says it 30 times: 20 + 15 agree, 35 / 50 = .7; by chance .5, so kappa is .4.
        let times = |pair, times| std::iter::repeat_n(pair, times);
        let both: Vec<_> =
            times((S, S), 20).chain(times((S, R), 5)).chain(times((R, S), 10)).chain(times((R, R), 15)).collect();
        let (agreed, kappa) = of_two(&both);
        assert!(near(Some(agreed), 0.7) && near(kappa, 0.4), "{agreed} {kappa:?}");
    }

    #[test]
    fn where_all_verdicts_are_the_same_chance_explains_as_much() {
        let figures = figures([vec![S; 2], vec![S; 2]].into_iter());
        assert_eq!((figures.agreed, figures.krippendorff_alpha), (Some(1.0), None));
        assert_eq!(of_two(&[(S, S)]), (1.0, None));
    }

    #[test]
    fn without_claims_there_is_no_figure() {
        let figures = figures([vec![S]].into_iter());
        assert_eq!(figures, AgreementFigures { claims: 0, agreed: None, krippendorff_alpha: None });
    }
}
