use super::Description;
use crate::problem::Problem;

/// Something that a handler takes: it knows what the request must hold, and how that can fail.
pub(crate) trait Input {
    fn describe(description: &mut Description);
}

/// Something that a handler answers.
pub(crate) trait Output {
    fn describe(description: &mut Description);
}

impl<T: Output> Output for Result<T, Problem> {
    fn describe(description: &mut Description) {
        T::describe(description);
    }
}

impl Input for () {
    fn describe(_: &mut Description) {}
}

impl<A: Input> Input for (A,) {
    fn describe(description: &mut Description) {
        A::describe(description);
    }
}

impl<A: Input, B: Input> Input for (A, B) {
    fn describe(description: &mut Description) {
        A::describe(description);
        B::describe(description);
    }
}

impl<A: Input, B: Input, C: Input> Input for (A, B, C) {
    fn describe(description: &mut Description) {
        <(A, B)>::describe(description);
        C::describe(description);
    }
}

impl<A: Input, B: Input, C: Input, D: Input> Input for (A, B, C, D) {
    fn describe(description: &mut Description) {
        <(A, B, C)>::describe(description);
        D::describe(description);
    }
}

impl<A: Input, B: Input, C: Input, D: Input, E: Input> Input for (A, B, C, D, E) {
    fn describe(description: &mut Description) {
        <(A, B, C, D)>::describe(description);
        E::describe(description);
    }
}
