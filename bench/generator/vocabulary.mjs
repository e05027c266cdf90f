// The words of generated courses: everyday nouns, verbs and the like, without terms that rules look for.

export const NOUNS = words(`
  anchor arch atlas balance barrel basin beacon bell bicycle blanket bottle bridge bucket cabin canal candle canvas
  cargo carpet castle ceiling chain channel charcoal chart chimney circle circuit clay cliff clock cloud coast column
  compass copper corridor crane crystal current curtain desert diagram dial distance dome door drawer drum dune echo
  engine fabric factor feather fence ferry field filter flame flask forest fossil fountain frame furnace garden gate
  gauge glacier granite gravel grid hammer harbour harvest hinge hive horizon island kettle kite ladder lagoon lamp
  lantern lathe lattice layer lens lever lighthouse limestone loom lumber machine magnet map marble market mast meadow
  melody meter mill mineral mirror mixture moss motor mound needle nest orbit orchard oven paddle panel paper path
  pattern pebble pendulum pier pigment pillar pipe planet plank plateau plough pocket pond prism pulley pump puzzle
  quarry rafter railway ramp reed reef reservoir ribbon ridge river rope rudder saddle sail sample sandstone scale
  sculpture sediment shadow shaft shelf shell shore signal silo sketch slope socket spindle spiral spring stable
  staircase stream summit surface tank telescope temple terrace thread threshold tide tile timber tower track trail
  tunnel turbine valley valve vault vessel village volcano wagon wall wave weight well wheel window wire workshop
`);

export const ADJECTIVES = words(`
  ancient bitter bright broad brittle calm careful coarse cold crisp curved damp deep dense distant double dry early
  empty even faint fine firm flat fresh gentle golden hidden hollow humid large late level light local long loose low
  modern narrow open pale parallel patient plain polished quiet rapid rare remote rough round sharp shallow short
  silent silver simple slender slow small smooth soft solid spare steady steep sturdy subtle tall thick thin tidal
  vertical warm weathered wide wooden young
`);

/** Third person singular. */
export const VERBS = words(`
  absorbs balances bends borrows bridges carries catches changes circles collects connects cools covers crosses drains
  draws drives enters fills filters floods follows frames gathers guides heats holds joins leads lifts lights marks
  measures meets mixes moves needs opens passes presses pulls pushes raises reaches receives reflects repeats replaces
  resists returns reveals rotates separates shapes shelters shifts shows slows splits spreads stores supports surrounds
  touches traces turns widens
`);

export const ADVERBS = words(`
  again briefly carefully downstream early easily evenly finally gently gradually indoors later loosely nearby often
  outdoors partly quickly quietly rarely sharply slightly slowly smoothly soon steadily suddenly twice upstream
`);

export const LINKS = words('after before because when while although until wherever once since');

export const PREPOSITIONS = words(
  'above across against along behind below beside between near over through under',
);

export const UNITS_OF_MEASURE = ['m', 'cm', 'kg', 'g', 's', 'kW', 'km', 'ml'];

export const NAMES = words(`
  Ada Bruno Carla Dario Elif Farid Greta Hana Ines Jonas Kofi Lena Mira Nils Omar Petra Quinn Rosa Sami Tariq Uma Vera
  Wanda Yara Zoe
`);

function words(text) {
  return text.trim().split(/\s+/);
}
