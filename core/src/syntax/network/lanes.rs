//! Eight sums of products of 16-bit numbers at once, each step adding two products to each sum; at the end, what they are worth.

/// How a machine does it. Every way gives the same sums.
pub(super) trait Lanes: Copy {
    type Sums: Copy;

    fn zeros(self) -> Self::Sums;

    /// Adds to sum number `n` the products of the two halves of `pair` with weights `2n` and `2n + 1`.
    fn add(self, sums: Self::Sums, pair: u32, weights: &[i16; 16]) -> Self::Sums;

    /// Each sum times `step` times its column's, plus its column's bias.
    fn scaled(self, sums: Self::Sums, step: f32, columns: &[f32; 8], bias: &[f32; 8]) -> [f32; 8];
}

/// Two values as one number, the first in its low half.
pub(super) fn pair(first: i16, second: i16) -> u32 {
    u32::from(first.cast_unsigned()) | u32::from(second.cast_unsigned()) << 16
}

/// On any machine.
#[derive(Clone, Copy)]
pub(super) struct Plain;

impl Lanes for Plain {
    type Sums = [i32; 8];

    #[inline(always)]
    fn zeros(self) -> [i32; 8] {
        [0; 8]
    }

    #[inline(always)]
    fn add(self, mut sums: [i32; 8], pair: u32, weights: &[i16; 16]) -> [i32; 8] {
        let (first, second) = (i32::from(pair as i16), i32::from((pair >> 16) as i16));
        for (sum, [left, right]) in sums.iter_mut().zip(weights.as_chunks::<2>().0) {
            *sum += first * i32::from(*left) + second * i32::from(*right);
        }
        sums
    }

    #[inline(always)]
    fn scaled(self, sums: [i32; 8], step: f32, columns: &[f32; 8], bias: &[f32; 8]) -> [f32; 8] {
        std::array::from_fn(|lane| sums[lane] as f32 * (step * columns[lane]) + bias[lane])
    }
}

#[cfg(target_arch = "x86_64")]
pub(super) use wide::Wide;

#[cfg(target_arch = "x86_64")]
mod wide {
    use std::arch::x86_64::__m256i;

    use pulp::cast;
    use pulp::x86::V3;

    use super::Lanes;

    /// On x86-64 with AVX2, which has one instruction for it.
    #[derive(Clone, Copy)]
    pub(in super::super) struct Wide(pub(in super::super) V3);

    impl Lanes for Wide {
        type Sums = __m256i;

        #[inline(always)]
        fn zeros(self) -> __m256i {
            self.0.avx._mm256_setzero_si256()
        }

        #[inline(always)]
        fn add(self, sums: __m256i, pair: u32, weights: &[i16; 16]) -> __m256i {
            let pair = self.0.avx._mm256_set1_epi32(pair.cast_signed());
            self.0.avx2._mm256_add_epi32(sums, self.0.avx2._mm256_madd_epi16(pair, cast(*weights)))
        }

        #[inline(always)]
        fn scaled(self, sums: __m256i, step: f32, columns: &[f32; 8], bias: &[f32; 8]) -> [f32; 8] {
            let avx = self.0.avx;
            let worth = avx._mm256_mul_ps(avx._mm256_set1_ps(step), cast(*columns));
            cast(avx._mm256_add_ps(avx._mm256_mul_ps(avx._mm256_cvtepi32_ps(sums), worth), cast(*bias)))
        }
    }

    #[cfg(test)]
    mod tests {
        use super::super::{Plain, pair};
        use super::*;
        use proptest::prelude::*;

        proptest! {
            #[test]
            fn the_wide_way_gives_the_plain_values(pairs in proptest::collection::vec((-2047i16..2048, -2047i16..2048), 1..40), weight in -2047i16..2048, step in 1e-6f32..1.0) {
                let Some(v3) = V3::try_new() else { return Ok(()) };
                let (columns, bias) = ([0.25, 0.3, 0.7, 1.0, 0.01, 0.02, 0.9, 0.001], [0.1, -0.7, 0.0, 3.0, 1e-4, -2.0, 0.3, 0.5]);
                let weights: [i16; 16] = std::array::from_fn(|at| weight.wrapping_mul(at as i16) % 2048);
                let sum = |sums, (first, second): &(i16, i16)| Plain.add(sums, pair(*first, *second), &weights);
                let wide = |sums, (first, second): &(i16, i16)| Wide(v3).add(sums, pair(*first, *second), &weights);
                let plain = Plain.scaled(pairs.iter().fold(Plain.zeros(), sum), step, &columns, &bias);
                prop_assert_eq!(plain, Wide(v3).scaled(pairs.iter().fold(Wide(v3).zeros(), wide), step, &columns, &bias));
            }
        }
    }
}
