//! Two texts side by side: which words went and which came.
//!
//! **Invariants.** Pure. Putting the same words and the new ones together gives the new text, the same and the old ones the old
//! text. Work is bounded by [`limits::DIFFERENCE_CELLS`]: beyond it a whole paragraph counts as changed.

use crate::base::limits;

/// A run of words that is in both texts, or in one of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    pub text: String,
    pub kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Same,
    Gone,
    Come,
}

/// The runs from the old text to the new one.
pub fn between(old: &str, new: &str) -> Vec<Run> {
    let (old, new) = (pieces(old), pieces(new));
    let before = old.iter().zip(&new).take_while(|(one, two)| one == two).count();
    let after = old[before..].iter().rev().zip(new[before..].iter().rev()).take_while(|(one, two)| one == two).count();
    let (left, right) = (&old[before..old.len() - after], &new[before..new.len() - after]);
    let mut runs = Vec::new();
    push(&mut runs, Kind::Same, &old[..before]);
    if left.len().saturating_mul(right.len()) > limits::DIFFERENCE_CELLS {
        push(&mut runs, Kind::Gone, left);
        push(&mut runs, Kind::Come, right);
    } else {
        longest_common(&mut runs, left, right);
    }
    push(&mut runs, Kind::Same, &old[old.len() - after..]);
    runs
}

fn longest_common(runs: &mut Vec<Run>, old: &[&str], new: &[&str]) {
    let width = new.len() + 1;
    // lengths[i][j]: how many pieces old[i..] and new[j..] have in common at most.
    let mut lengths = vec![0_u32; (old.len() + 1) * width];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            lengths[i * width + j] = if old[i] == new[j] {
                lengths[(i + 1) * width + j + 1] + 1
            } else {
                lengths[(i + 1) * width + j].max(lengths[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && old[i] == new[j] {
            push(runs, Kind::Same, &old[i..=i]);
            (i, j) = (i + 1, j + 1);
        } else if j == new.len() || (i < old.len() && lengths[(i + 1) * width + j] >= lengths[i * width + j + 1]) {
            push(runs, Kind::Gone, &old[i..=i]);
            i += 1;
        } else {
            push(runs, Kind::Come, &new[j..=j]);
            j += 1;
        }
    }
}

fn push(runs: &mut Vec<Run>, kind: Kind, pieces: &[&str]) {
    if pieces.is_empty() {
        return;
    }
    let text = pieces.concat();
    match runs.last_mut() {
        Some(last) if last.kind == kind => last.text.push_str(&text),
        _ => runs.push(Run { text, kind }),
    }
}

/// Words with the spaces behind them; each Chinese character by itself, for there words have no spaces between them.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut spaced = false;
    for (at, c) in text.char_indices() {
        let alone = matches!(c, '\u{3000}'..='\u{9FFF}' | '\u{FF00}'..='\u{FFEF}');
        if at > start
            && ((spaced && !c.is_whitespace())
                || alone
                || text[start..at].chars().last().is_some_and(|last| matches!(last, '\u{3000}'..='\u{9FFF}' | '\u{FF00}'..='\u{FFEF}')))
        {
            pieces.push(&text[start..at]);
            start = at;
        }
        spaced = c.is_whitespace();
    }
    if start < text.len() {
        pieces.push(&text[start..]);
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(old: &str, new: &str, expected: &str) {
        let runs = between(old, new);
        let shown: String = runs
            .iter()
            .map(|run| match run.kind {
                Kind::Same => run.text.clone(),
                Kind::Gone => format!("<-{}>", run.text),
                Kind::Come => format!("<+{}>", run.text),
            })
            .collect();
        assert_eq!(shown, expected);
        let of = |kind: Kind| {
            runs.iter().filter(|run| run.kind == Kind::Same || run.kind == kind).map(|run| run.text.as_str()).collect::<String>()
        };
        assert_eq!((of(Kind::Gone).as_str(), of(Kind::Come).as_str()), (old, new));
    }

    #[test]
    fn words_that_went_and_came_are_marked() {
        check("Deleted after 90 days, always.", "Deleted after 30 days, always.", "Deleted after <-90 ><+30 >days, always.");
        check("To our adviser.", "To our adviser and Posteo.", "To our <-adviser.><+adviser and Posteo.>");
        check("", "New.", "<+New.>");
        check("Old.", "", "<-Old.>");
        check("Same.", "Same.", "Same.");
        check("", "", "");
        check("a b c d", "a c b d", "a <-b >c <+b >d");
        check("保存30天。", "保存90天。", "保存<-30><+90>天。");
        check("一\n\n二", "一\n\n三", "一\n\n<-二><+三>");
    }

    #[test]
    fn a_text_too_long_to_compare_counts_as_changed() {
        let old: String = (0..1_100).map(|n| format!("a{n} ")).collect();
        let new: String = (0..1_100).map(|n| format!("b{n} ")).collect();
        assert_eq!(between(&old, &new).len(), 2);
    }
}
