package masar.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who comes when, and what each of them does step by step: fixed before the first of them comes, so that nothing that the server does
 * changes it. People arrive evenly, and go on to the next step a fixed time after the moment planned for the one before.
 *
 * @param arrivals all of them, in the order in which they come
 * @param length   how long people arrive
 */
record WeekPlan(List<Arrival> arrivals, Duration length) {
    /** What people take to read a page before they go on. */
    static final Duration PAUSE = Duration.ofSeconds(2);

    /** A page or a press, as the table calls it. */
    enum Step {
        HOME("home"), NOTICES("notices"), RECORD("own record"), ROUNDS("list of rounds"), ROUND("the round"), WISH("a wish added"),
        SEND("application sent"), SEND_AGAIN("the same press again"), ANSWER("answer to it"), REQUESTS("own requests"), PAY("own pay"),
        LEAVE("own leave"), LADDER("pay ladder"), FIELD("correction: field"), REASON("correction: reason"), CHECK("correction: check"),
        SEND_CORRECTION("correction sent"), INBOX("officer's inbox"), PEOPLE("officer's search"), REQUEST("request on the desk"), VERIFY("request verified");

        /** What the table calls it. */
        final String words;

        Step(String words) {
            this.words = words;
        }
    }

    /** What one person comes for. */
    enum Journey {
        APPLY(Step.HOME, Step.NOTICES, Step.RECORD, Step.ROUNDS, Step.ROUND, Step.WISH, Step.SEND, Step.SEND_AGAIN, Step.ANSWER, Step.REQUESTS),
        LOOK(Step.HOME, Step.NOTICES, Step.RECORD, Step.ROUNDS, Step.ROUND, Step.PAY, Step.LEAVE, Step.LADDER),
        CORRECT(Step.HOME, Step.RECORD, Step.FIELD, Step.REASON, Step.CHECK, Step.SEND_CORRECTION, Step.REQUESTS),
        OFFICE(Step.INBOX, Step.PEOPLE, Step.REQUEST, Step.VERIFY);

        /** In this order. */
        final List<Step> steps;

        Journey(Step... steps) {
            this.steps = List.of(steps);
        }
    }

    /** Eight who come after each other; an officer has always as much to decide as was sent. */
    static final List<Journey> TURN = List.of(Journey.CORRECT, Journey.APPLY, Journey.LOOK, Journey.APPLY, Journey.LOOK, Journey.APPLY, Journey.LOOK,
            Journey.OFFICE);

    /**
     * Somebody who comes.
     *
     * @param journey what for
     * @param after   how long after the start
     */
    record Arrival(Journey journey, Duration after) {
        /** The moment of a step. */
        Duration at(int step) {
            return after.plus(PAUSE.multipliedBy(step));
        }
    }

    /** As many whole turns as come nearest to so many steps a second, at least one, so that every rate has the same mixture. */
    static WeekPlan of(double rate, Duration length) {
        int stepsOfTurn = TURN.stream().mapToInt(j -> j.steps.size()).sum();
        int turns = (int) Math.max(1, Math.round(rate * length.toMillis() / 1000 / stepsOfTurn));
        int people = turns * TURN.size();
        List<Arrival> arrivals = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            Journey journey = TURN.get(i % TURN.size());
            // An officer comes once the correction of the same turn has been sent by its plan.
            Duration after = length.multipliedBy(i).dividedBy(people);
            arrivals.add(new Arrival(journey, journey == Journey.OFFICE ? after.plus(PAUSE.multipliedBy(Journey.CORRECT.steps.size())) : after));
        }
        return new WeekPlan(List.copyOf(arrivals), length);
    }

    /** How many come for this. */
    int count(Journey journey) {
        return (int) arrivals.stream().filter(a -> a.journey() == journey).count();
    }

    /** How often each step is planned, in the order of the table. */
    Map<Step, Integer> steps() {
        Map<Step, Integer> all = new LinkedHashMap<>();
        for (Step step : Step.values()) {
            all.put(step, arrivals.stream().mapToInt(a -> (int) a.journey().steps.stream().filter(s -> s == step).count()).sum());
        }
        return all;
    }

    /** Steps a second while people arrive. */
    double rate() {
        return steps().values().stream().mapToInt(Integer::intValue).sum() * 1000.0 / length.toMillis();
    }
}
