#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| claimbench_fuzz::formats(bytes));
