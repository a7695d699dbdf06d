//! The files of the repository and the faults found in them.

use std::fmt;
use std::path::{Path, PathBuf};

/// A text file: its path from the top of the repository, with `/`, and what it says.
pub struct File {
    pub path: String,
    pub text: String,
}

impl File {
    pub fn new(path: &str, text: &str) -> Self {
        Self { path: path.to_owned(), text: text.to_owned() }
    }

    /// The fault at a byte of this file.
    pub fn fault(&self, at: usize, advice: impl Into<String>) -> Fault {
        let line = 1 + self.text.as_bytes().iter().take(at).filter(|byte| **byte == b'\n').count();
        Fault { path: self.path.clone(), line, advice: advice.into() }
    }
}

pub struct Fault {
    pub path: String,
    pub line: usize,
    pub advice: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        write!(out, "{}:{}: {}", self.path, self.line, self.advice)
    }
}

pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// All files under `folder` (from the top) with one of the endings, in the order of their paths.
pub fn files(folder: &str, endings: &[&str]) -> Vec<File> {
    let mut found = Vec::new();
    collect(&root(), &root().join(folder), endings, &mut found);
    found.sort_by(|left, right| left.path.cmp(&right.path));
    found
}

/// Fails if there is a fault, and shows as many as a person reads.
pub fn report(faults: Vec<Fault>) {
    let lines: Vec<String> = faults.iter().take(SHOWN).map(Fault::to_string).collect();
    assert!(faults.is_empty(), "{} faults, the first {}:\n{}\n", faults.len(), lines.len(), lines.join("\n"));
}

/// Fails unless the check finds exactly as many faults as each sample says.
pub fn check_samples(check: impl Fn(&[File]) -> Vec<Fault>, samples: &[(&str, &str, usize)]) {
    for (path, text, expected) in samples {
        let faults = check(&[File::new(path, text)]);
        let lines: Vec<String> = faults.iter().map(Fault::to_string).collect();
        assert_eq!(faults.len(), *expected, "{path}: {text}\n{}", lines.join("\n"));
    }
}

const SHOWN: usize = 40;

fn collect(root: &Path, folder: &Path, endings: &[&str], found: &mut Vec<File>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
        if path.is_dir() {
            if !["target", "node_modules"].contains(&name.as_str()) {
                collect(root, &path, endings, found);
            }
        } else if endings.iter().any(|ending| name.ends_with(ending)) {
            let inner = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            let text = std::fs::read_to_string(&path).unwrap_or_else(|fault| panic!("{inner} is no text: {fault}"));
            found.push(File { path: inner, text });
        }
    }
}
