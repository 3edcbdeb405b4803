//! The network's bends, as quotients of polynomials: cheap, and the same on every machine.

/// Near to the hyperbolic tangent, and level from ±3 on.
#[inline]
pub fn tanh(x: f32) -> f32 {
    let x = x.clamp(-3.0, 3.0);
    let square = x * x;
    x * (27.0 + square) / (27.0 + 9.0 * square)
}

/// Near to the logistic function, and level from ±6 on.
#[inline]
pub fn sigmoid(x: f32) -> f32 {
    0.5 + 0.5 * tanh(0.5 * x)
}

/// A tenth of what is below zero.
#[inline]
pub fn leaky(x: f32) -> f32 {
    x.max(0.1 * x)
}
