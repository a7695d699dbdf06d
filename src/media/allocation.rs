//! Which receiver gets which picture in which size: sound first, then screens and the speaker, then larger tiles before smaller
//! ones.
//!
//! Pure functions. First everybody who is shown gets the smallest layer, in that order; what is left makes pictures larger, in the
//! same order, up to what their tiles can show.
//!
//! **Invariants.** What is not shown costs nothing. Nobody gets a larger layer while somebody before them could have one.

/// A picture that a receiver could be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Lines of the tile that shows it; 0: it is not shown.
    pub tile: u16,
    /// A screen, or who speaks.
    pub comes_first: bool,
    /// What is sent of it at present.
    pub layers: Vec<Layer>,
    /// The layer that flows now.
    pub flowing: Option<usize>,
}

/// One size of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layer {
    /// Its place among those that are published: of layers, or of the sizes in one stream.
    pub at: usize,
    /// Lines of its picture; 0: not known yet.
    pub height: u16,
    pub bits_per_second: u64,
}

/// What becomes of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grant {
    Layer(usize),
    /// It is not shown, or not sent.
    Unseen,
    /// It is shown, and there is no room for it.
    Starved,
}

/// What the whole line is used for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allocation {
    /// One per candidate.
    pub grants: Vec<Grant>,
    /// What the line would have to carry for the next picture to come, or to be larger; 0: nothing more is wanted.
    pub wish: u64,
}

/// Divides a line of `bits_per_second`, of which sound takes `sound`.
pub fn allocate(bits_per_second: u64, sound: u64, candidates: &[Candidate]) -> Allocation {
    let mut order: Vec<usize> = (0..candidates.len()).filter(|at| candidates[*at].tile > 0 && !candidates[*at].layers.is_empty()).collect();
    order.sort_by_key(|at| (!candidates[*at].comes_first, std::cmp::Reverse(candidates[*at].tile)));
    let ladders: Vec<Vec<Layer>> = candidates.iter().map(ladder).collect();
    let mut steps: Vec<Option<usize>> = vec![None; candidates.len()];
    let (mut used, mut wish) = (sound, 0);
    let most = ladders.iter().map(Vec::len).max().unwrap_or(0);
    for step in 0..most {
        for at in &order {
            let Some(layer) = ladders[*at].get(step) else { continue };
            if step > 0 && steps[*at] != Some(step - 1) {
                continue;
            }
            let before = step.checked_sub(1).map_or(0, |before| ladders[*at][before].bits_per_second);
            let needed = used - before + layer.bits_per_second;
            // What flows stays for a trifle, and the last picture for more: a line that was full for a moment is taken back by
            // that much. What is to begin needs room to breathe.
            let flows = candidates[*at].flowing.is_some_and(|flowing| ladders[*at][step..].iter().any(|layer| layer.at == flowing));
            let room = match (flows, step) {
                (true, 0) => needed - needed / 5,
                (true, _) => needed - needed / 20,
                (false, _) => needed + needed / 20,
            };
            if room <= bits_per_second {
                (used, steps[*at]) = (needed, Some(step));
            } else {
                wish = if wish == 0 { room } else { wish.min(room) };
            }
        }
    }
    let grant = |at: usize| match steps[at] {
        Some(step) => Grant::Layer(ladders[at][step].at),
        None if order.contains(&at) => Grant::Starved,
        None => Grant::Unseen,
    };
    Allocation { grants: (0..candidates.len()).map(grant).collect(), wish }
}

/// The layers that the tile has a use for, ascending: up to the first that fills it.
fn ladder(candidate: &Candidate) -> Vec<Layer> {
    let mut layers = candidate.layers.clone();
    // Until all are known to have a size, what they cost tells them apart.
    let is_known = layers.iter().all(|layer| layer.height > 0);
    layers.sort_by_key(|layer| (if is_known { layer.height } else { 0 }, layer.bits_per_second));
    let fills = |layer: &Layer| u32::from(layer.height) * 5 >= u32::from(candidate.tile) * 4;
    if let Some(at) = layers.iter().position(|layer| layer.height > 0 && fills(layer)) {
        // Of the same height there may be some that move more.
        let larger = layers[at..].iter().position(|layer| layer.height != layers[at].height);
        layers.truncate(larger.map_or(layers.len(), |larger| at + larger));
    }
    layers
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Three layers as a browser sends them: 150, 500 and 1200 kbit/s.
    fn person(tile: u16, comes_first: bool, flowing: Option<usize>) -> Candidate {
        let layers = [(135, 150_000), (270, 500_000), (540, 1_200_000)];
        let layers = layers.iter().enumerate().map(|(at, (height, bits))| Layer { at, height: *height, bits_per_second: *bits });
        Candidate { tile, comes_first, layers: layers.collect(), flowing }
    }

    fn check(name: &str, line: u64, candidates: &[Candidate], wanted: &str, wish: u64) {
        let allocation = allocate(line, 40_000, candidates);
        let grants: String = allocation
            .grants
            .iter()
            .map(|grant| match grant {
                Grant::Layer(at) => char::from(b'0' + *at as u8),
                Grant::Unseen => '-',
                Grant::Starved => 'x',
            })
            .collect();
        assert_eq!((grants.as_str(), allocation.wish), (wanted, wish), "{name}");
    }

    #[test]
    fn everybody_first_and_then_who_speaks_and_what_is_large() {
        let two = [person(500, false, None), person(500, true, None)];
        check("room for all", 10_000_000, &two, "22", 0);
        check("for one large", 2_000_000, &two, "12", 2_562_000);
        check("for one middle", 800_000, &two, "01", 1_092_000);
        check("for one at all", 250_000, &two, "x0", 357_000);
        check("for nobody", 100_000, &two, "xx", 199_500);
        let sizes = [person(130, false, None), person(300, false, None), person(0, true, None), person(520, false, None)];
        check("no more than a tile can show", 10_000_000, &sizes, "01-2", 0);
        check("the largest tile first", 1_000_000, &sizes, "00-1", 1_249_500);
        let mut screen = person(700, true, None);
        screen.layers.truncate(2);
        screen.layers.iter_mut().zip([540, 1080]).for_each(|(layer, height)| layer.height = height);
        check("a screen before cameras", 250_000, &[person(120, false, None), screen.clone()], "x0", 357_000);
        check("and beside who speaks", 750_000, &[person(120, true, None), screen.clone()], "01", 0);
        check("a larger one before larger cameras", 1_000_000, &[person(300, false, None), screen], "01", 1_092_000);
        check("nobody", 1_000_000, &[], "", 0);
    }

    #[test]
    fn what_flows_stays_for_a_trifle_and_what_begins_needs_room() {
        let line = 1_240_000;
        check("begins", line, &[person(500, false, None)], "1", 1_302_000);
        check("stays", line - 40_000, &[person(500, false, Some(2))], "2", 0);
        check("goes", line - 80_000, &[person(500, false, Some(2))], "1", 1_178_000);
        check("a smaller one that flows", 200_000, &[person(500, false, Some(1))], "0", 513_000);
        check("the last one, after a moment's delay", 155_000, &[person(500, false, Some(0))], "0", 567_000);
        check("the last one, of which too little is left", 150_000, &[person(500, false, Some(0))], "x", 152_000);
    }

    #[test]
    fn layers_come_in_any_order_and_may_be_few() {
        let mut backwards = person(500, false, None);
        backwards.layers.reverse();
        check("as some senders offer them", 10_000_000, &[backwards], "2", 0);
        let mut narrow = person(500, false, Some(2));
        narrow.layers.truncate(1);
        check("a publisher on a narrow line", 10_000_000, &[narrow.clone()], "0", 0);
        narrow.layers.clear();
        check("one that sends nothing", 10_000_000, &[narrow], "-", 0);
        let mut unread = person(500, false, None);
        unread.layers[2].height = 0;
        check("a large one whose key frame was lost", 600_000, &[unread], "1", 1_302_000);
        let mut unknown = person(50, false, None);
        unknown.layers.iter_mut().for_each(|layer| layer.height = 0);
        check("of unknown size", 10_000_000, &[unknown], "2", 0);
        let mut moving = person(130, false, None);
        moving.layers[1].height = 135;
        check("one that moves more", 10_000_000, &[moving], "1", 0);
    }
}
