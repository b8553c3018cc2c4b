package masar.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Papers a second: the form is opened, a statement of service asked for, and the signed PDF fetched. */
final class PapersMade {
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int HANDS = 2;

    private PapersMade() {
    }

    static void measure(Run run) throws Exception {
        List<Visit> visits = new ArrayList<>();
        for (Person.Known who : run.people().subList(0, HANDS)) {
            Person person = run.enter(who);
            visits.add(() -> make(person));
        }
        Load.closed(visits, run.options().length().multipliedBy(2));
        List<Double> rounds = new ArrayList<>();
        Measured all = null;
        for (int round = 0; round < run.options().rounds(); round++) {
            Measured now = Load.closed(visits, run.options().length());
            rounds.add(now.perSecond());
            all = all == null ? now : all.and(now);
        }
        run.figures().head("papers", "Masar");
        run.figures().figure("statements of service made, signed and fetched, a second, " + HANDS + " at once", Figures.number(Figures.median(rounds)));
        run.figures().figure("one, with the form before it: p50 / p99, ms", Figures.number(all.millis(50)) + " / " + Figures.number(all.millis(99)));
    }

    private static void make(Person person) throws Exception {
        Form form = Form.of(person.open("/my/papers"), "/my/papers", "issue").fill("kind", "service-statement");
        Answer made = person.once(form.ready(person)).must(302);
        String id = Person.parameters(made.header("Location")).get("made");
        person.once(person.request("/paper/" + id)).must(200, PDF);
    }
}
