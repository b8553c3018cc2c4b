package masar.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One person on the way that a {@link WeekPlan} has for them. What an answer leads to is made ready after it was timed. */
final class WeekWalk {
    /** By this the corrections of a week are found again. */
    static final String NOTE = "week";
    private static final int PATIENCE = 60;
    private static final byte[] READY = "إرسال التقديم".getBytes(StandardCharsets.UTF_8);
    private static final byte[] STANDS = "قدمت عليها".getBytes(StandardCharsets.UTF_8);
    private final Person person;
    private final OpenRound round;
    private final WeekCount count;
    private final byte[] name;
    private byte[] next = {};
    private String number = "";
    private String led = "";
    private Answer last;

    private WeekWalk(Person person, OpenRound round, WeekCount count) {
        this.person = person;
        this.round = round;
        this.count = count;
        this.name = person.who.shortName().getBytes(StandardCharsets.UTF_8);
    }

    /** What this person, who is signed in, does at which moment. */
    static List<Load.Moment> of(WeekPlan.Arrival arrival, Person person, OpenRound round, WeekCount count) {
        WeekWalk walk = new WeekWalk(person, round, count);
        List<Load.Moment> moments = new ArrayList<>();
        for (int i = 0; i < arrival.journey().steps.size(); i++) {
            WeekPlan.Step step = arrival.journey().steps.get(i);
            boolean end = i == arrival.journey().steps.size() - 1;
            moments.add(new Load.Moment(arrival.at(i), step.words, () -> walk.act(step), () -> walk.after(step, end)));
        }
        return moments;
    }

    private void act(WeekPlan.Step step) throws Exception {
        switch (step) {
            case HOME -> page("/my");
            case NOTICES -> page("/my/notices");
            case RECORD -> page("/my/record").must(200, person.who.mark());
            case ROUNDS -> page("/my/promotions").must(200, (round.path() + "\"").getBytes(StandardCharsets.UTF_8));
            case ROUND -> page(round.path());
            case WISH -> press().must(200, name, Run.END, READY);
            case SEND -> led(press(), round.path());
            // The same form once more, as a double click sends it; whatever it is told, one application stands.
            case SEND_AGAIN -> again();
            case ANSWER -> page(round.path()).must(200, STANDS);
            case REQUESTS -> page("/my/requests").must(200, (number.isEmpty() ? round.path() : number).getBytes(StandardCharsets.UTF_8));
            case PAY -> page("/my/pay");
            case LEAVE -> page("/my/leave");
            case LADDER -> page("/ladder");
            case FIELD -> page("/my/record/field?f=STREET");
            case REASON -> saved("/my/record/reason");
            case CHECK -> saved("/my/record/check");
            case SEND_CORRECTION -> led(press(), "number=");
            case INBOX -> page("/agency/inbox");
            case PEOPLE -> page("/agency/people?q=" + Person.code(round.applicants().get(0).nationalId())).must(200, round.applicants().get(0).mark());
            case REQUEST -> desk();
            case VERIFY -> press().must(302);
            default -> throw new IllegalArgumentException(step.words);
        }
    }

    /** What follows of an answer: the next form filled in, or what was promised counted. */
    private void after(WeekPlan.Step step, boolean end) throws Exception {
        switch (step) {
            case ROUND -> next = last.text().contains(":add\"") ? Form.of(last, round.path(), "add").ready(person) : new byte[0];
            case WISH -> next = Form.of(last, round.path(), "send").ready(person);
            case SEND -> count.applications.incrementAndGet();
            case FIELD -> next = Form.of(last, "/my/record/field?f=STREET", "save").fill("wanted", "شارع " + person.who.nationalId()).ready(person);
            case REASON -> next = Form.of(last, "/my/record/reason", "save").fill("note", NOTE).fill("terms", "true").ready(person);
            case CHECK -> next = Form.of(last, "/my/record/check", "send").ready(person);
            case SEND_CORRECTION -> {
                number = Person.parameters(led).get("number");
                count.sent(number);
            }
            case REQUEST -> next = Form.of(last, "/agency/request?number=" + number, "verify").fill("decision", "ACCEPTED").ready(person);
            case VERIFY -> count.verified.incrementAndGet();
            default -> next = new byte[0];
        }
        if (end) {
            person.leave();
        }
    }

    private Answer page(String path) throws Exception {
        last = person.open(path).must(200, name, Run.END);
        return last;
    }

    private Answer press() throws Exception {
        last = person.once(next);
        return last;
    }

    private void led(Answer answer, String to) {
        led = answer.must(302).header("Location");
        if (!led.contains(to)) {
            throw new WrongAnswer("not led to " + to + " but to " + led);
        }
    }

    /** A form is saved, and the page after it is read. */
    private void saved(String then) throws Exception {
        press().must(302);
        page(then);
    }

    private void again() throws Exception {
        Answer answer = press();
        if (answer.status() != 302 && answer.status() != 200) {
            throw new WrongAnswer("the second press was answered " + answer.status() + "\n" + answer.text());
        }
    }

    private void desk() throws Exception {
        number = count.toVerify.poll(PATIENCE, TimeUnit.SECONDS);
        if (number == null) {
            throw new WrongAnswer("no correction was sent that could be verified");
        }
        page("/agency/request?number=" + number).must(200, number.getBytes(StandardCharsets.UTF_8));
    }
}
