package masar.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What stays in the heap of people who signed in, looked at their first page, their record and a form, and then do nothing. */
final class IdleSessions {
    private static final int SESSIONS = 1000;
    private static final int HANDS = 4;

    private IdleSessions() {
    }

    static void measure(Run run) throws Exception {
        ConcurrentLinkedQueue<Person.Known> coming = new ConcurrentLinkedQueue<>(run.people().subList(0, SESSIONS));
        ConcurrentLinkedQueue<Person> warm = new ConcurrentLinkedQueue<>();
        for (Person.Known who : run.people().subList(SESSIONS, SESSIONS + 50)) {
            warm.add(look(run, who));
        }
        long before = run.server().live();
        List<Future<?>> hands = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(HANDS);
        for (int i = 0; i < HANDS; i++) {
            hands.add(threads.submit(() -> {
                for (Person.Known who = coming.poll(); who != null; who = coming.poll()) {
                    look(run, who).leave();
                }
                return null;
            }));
        }
        for (Future<?> hand : hands) {
            hand.get();
        }
        threads.shutdown();
        long after = run.server().live();
        // The oldest of them is still in; one that had ended would lead to the sign-on.
        Person oldest = warm.remove();
        oldest.once(oldest.request("/my/record")).must(200, oldest.who.mark());
        double each = (after - before) / 1024.0 / SESSIONS;
        run.figures().ratio("heap of an idle signed-in session, KB (of " + SESSIONS + ", live after a full collection)", List.of(each), Double.NaN, 100);
        run.figures().head("heap", "MB");
        run.figures().figure("live before / with " + SESSIONS + " more sessions", Figures.number(before / 1048576.0) + " / "
                + Figures.number(after / 1048576.0));
    }

    private static Person look(Run run, Person.Known who) throws Exception {
        Person person = run.enter(who);
        person.open("/my").must(200, Run.END);
        person.open("/my/record").must(200, who.mark(), Run.END);
        person.open("/my/record/field?f=MOBILE").must(200, Run.END);
        return person;
    }
}
