// Both forms of the example course in English: the same blueprint, other situations.

export const STARTER_FORMS_EN = {
  A: `## A long film {#q1 outcome=calculate-duration}

A film starts at 18:50 and ends at 20:35. How long does it last?

- [x] 1 hour 45 minutes

  Right: 10 minutes to 19:00, 1 hour to 20:00, and 35 minutes more.
- [ ] 2 hours 15 minutes {misconception=parts-apart}

  You took 18 from 20 and 35 from 50. Begin at 18:50 and count on to 19:00 first.
- [ ] 2 hours 25 minutes {misconception=hundred-minutes}

  20:35 minus 18:50 is not a sum with decimal numbers: at 19 an hour of 60 minutes is full.

## Three rides {#q2 outcome=calculate-duration}

Which of these three rides takes the longest?

- [ ] The bus from 10:50 to 11:15 {misconception=parts-apart}

  Count on: 10 minutes to 11:00 and 15 more. The bus needs 25 minutes.
- [x] The ferry from 10:05 to 10:45

  Right: 40 minutes; the tram needs 30 and the bus 25.
- [ ] The tram from 9:55 to 10:25 {misconception=hundred-minutes}

  Count on: 5 minutes to 10:00 and 25 more. The tram needs 30 minutes.

## Bread {#q3 outcome=calculate-duration}

Bread goes into the oven at 16:35 and comes out at 17:20. For how many minutes was it in the oven?

Answer: 45

Explanation: 25 minutes to 17:00 and 20 more. If your answer is 85, you treated the hour like 100 minutes.

## Market day {#q4 outcome=calculate-duration}

A market opens at 7:35 and closes at 13:10. How long is it open?

- [ ] 6 hours 25 minutes {misconception=parts-apart}

  You took 7 from 13 and 10 from 35. From 7:35 to 8:00 there are only 25 minutes; begin with them.
- [ ] 6 hours 15 minutes {misconception=hundred-minutes}

  You calculated with 100 minutes an hour. Count on from 7:35 to 8:00, to 13:00, to 13:10.
- [x] 5 hours 35 minutes

  Right: 25 minutes, 5 hours and 10 minutes.
- [ ] 4 hours 35 minutes

  The minutes are right. Count the full hours from 8:00 to 13:00 once more.

## Night bus {#q5 outcome=calculate-duration}

A night bus leaves at 23:20 and arrives at 1:05. How many minutes is it on the road?

Answer: 105

Explanation: 40 minutes to midnight, 60 to 1:00 and 5 more. Clocks begin anew at midnight, the ride goes on.`,
  B: `## A summer concert {#q1 outcome=calculate-duration}

Musicians play in the park from 19:40 until 22:25. How much time is that?

- [ ] 3 hours 25 minutes {misconception=hundred-minutes}

  An hour is full after 60 minutes. Count on from 19:40 to 20:00, to 22:00, to 22:25.
- [ ] 3 hours 15 minutes {misconception=parts-apart}

  You took 19 from 22 and 25 from 40. The first stretch goes from 19:40 to 20:00: that is 20 minutes.
- [x] 2 hours 45 minutes

  Right: 20 minutes, 2 hours and 25 minutes.

## Afternoon clubs {#q2 outcome=calculate-duration}

Mia wants to spend as much time as she can at one club. Which club should she choose?

- [x] Piano, 16:10 to 16:55

  Right: 45 minutes; chess has 35 and dancing 30.
- [ ] Chess, 14:45 to 15:20 {misconception=hundred-minutes}

  Count on: 15 minutes to 15:00 and 20 more. Chess has 35 minutes.
- [ ] Dancing, 15:50 to 16:20 {misconception=parts-apart}

  Count on: 10 minutes to 16:00 and 20 more. Dancing has 30 minutes.

## Laundry {#q3 outcome=calculate-duration}

The washing machine shows 11:45 when you press the button and 12:40 when it stops. How many minutes did it run?

Answer: 55

Explanation: 15 minutes to 12:00 and 40 more. An answer of 95 comes from an hour of 100 minutes.

## At the pool {#q4 outcome=calculate-duration}

The swimming pool lets people in at 8:50 and sends them home at 16:20. How long can you stay?

- [ ] 6 hours 30 minutes

  The minutes are right. Check how many full hours lie between 9:00 and 16:00.
- [x] 7 hours 30 minutes

  Right: 10 minutes, 7 hours and 20 minutes.
- [ ] 8 hours 10 minutes {misconception=hundred-minutes}

  That would be right if an hour had 100 minutes. It takes 10 minutes from 8:50 to 9:00.
- [ ] 8 hours 30 minutes {misconception=parts-apart}

  You took 8 from 16 and 20 from 50. Walk along the day instead: 8:50, 9:00, 16:00, 16:20.

## Late on the radio {#q5 outcome=calculate-duration}

A radio play goes on air at 22:50, and its last word is spoken at 0:25. How many minutes of radio is that?

Answer: 95

Explanation: 10 minutes to 23:00, 60 to midnight and 25 more. At midnight the clock shows 0:00, but the play goes on.`,
} as const;
