use std::fmt;

/// What a check of a release's file has found.
#[derive(Clone, Debug, Default)]
pub struct Report {
    findings: Vec<Finding>,
    faults: Vec<Fault>,
    redacted: Vec<Fault>,
}

/// Something that was looked at.
#[derive(Clone, Debug)]
pub struct Finding {
    pub what: &'static str,
    pub says: String,
}

/// Something that is not as it should be.
#[derive(Clone, Debug)]
pub struct Fault {
    /// From 1; the whole file where none is named.
    pub line: Option<usize>,
    pub says: String,
}

impl Report {
    pub fn is_whole(&self) -> bool {
        self.faults.is_empty()
    }

    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    /// Notes what is not as it was, because the law took it out.
    pub(super) fn redacted(&mut self, line: usize, says: impl Into<String>) {
        self.redacted.push(Fault { line: Some(line), says: says.into() });
    }

    pub(super) fn found(&mut self, what: &'static str, says: impl Into<String>) {
        self.findings.push(Finding { what, says: says.into() });
    }

    pub(super) fn fault(&mut self, line: usize, says: impl Into<String>) {
        self.faults.push(Fault { line: Some(line), says: says.into() });
    }

    /// A fault unless it is so.
    pub(super) fn expect(&mut self, is_so: bool, line: usize, says: &str) {
        if !is_so {
            self.fault(line, says);
        }
    }

    pub(super) fn fault_of_file(&mut self, says: impl Into<String>) {
        self.faults.push(Fault { line: None, says: says.into() });
    }
}

impl fmt::Display for Report {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Finding { what, says } in &self.findings {
            writeln!(out, "{what:<10} {says}")?;
        }
        for Fault { line, says } in &self.redacted {
            writeln!(out, "REDACTED   line {}: {says}", line.unwrap_or_default())?;
        }
        for Fault { line, says } in &self.faults {
            match line {
                Some(line) => writeln!(out, "BROKEN     line {line}: {says}")?,
                None => writeln!(out, "BROKEN     {says}")?,
            }
        }
        match self.faults.len() {
            0 if self.redacted.is_empty() => writeln!(out, "The release is whole."),
            0 => writeln!(out, "The release is whole, but for what was redacted."),
            1 => writeln!(out, "The release is broken: 1 fault."),
            many => writeln!(out, "The release is broken: {many} faults."),
        }
    }
}
