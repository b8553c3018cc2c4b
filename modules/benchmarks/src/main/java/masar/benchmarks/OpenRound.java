package masar.benchmarks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;

/**
 * A round whose window opens: an officer enters posts of every grade that the agency's published scheme compares, plans and announces,
 * all through the agency's own pages. Nothing of it is measured.
 *
 * @param id        its number, as addresses name it
 * @param applicants those whom it offers a post
 * @param others    those of the agency whom it offers none
 */
record OpenRound(String id, List<Person.Known> applicants, List<Person.Known> others) {
    private static final String NAME = "جولة الأسبوع";
    private static final String OPEN = "التقديم مفتوح";
    private static final String MARK = "WEEK-";
    private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");
    private static final int SECONDS_TO_OPEN = 30;
    private static final int PATIENCE = 240;
    /** So that every wish list can hold two. */
    private static final int POSTS_OF_GRADE = 2;
    private static final int LOWEST = 3;
    private static final int HIGHEST = 9;

    /** Makes it as this officer, on this day of the product, and asks each of these people's own page what it offers them. */
    static OpenRound make(Run run, Person.Known officer, LocalDate today, List<Person.Known> people) throws Exception {
        Person hand = run.enter(officer);
        for (int i = 0; i < (HIGHEST - LOWEST + 1) * POSTS_OF_GRADE; i++) {
            enter(hand, MARK + (i + 1), LOWEST + i / POSTS_OF_GRADE);
        }
        String scheme = published(hand);
        LocalDateTime opens = today.atTime(LocalDateTime.now(RIYADH).toLocalTime().withNano(0)).plusSeconds(SECONDS_TO_OPEN);
        String plan = "/agency/plan?scheme=" + scheme;
        Form form = Form.of(hand.open(plan), plan, "plan").fill("name", NAME).tick(MARK).fill("opensOn", String.valueOf(opens.getDayOfMonth()))
                .fill("opensOn_m", "g" + opens.getMonthValue()).fill("opensOn_y", String.valueOf(opens.getYear())).fill("opensAt", opens.toLocalTime().toString());
        String planned = led(hand.once(form.ready(hand)), "/agency/round?");
        led(hand.once(Form.of(hand.open(planned), planned, "announce").ready(hand)), "/agency/round?");
        hand.leave();
        String id = Person.parameters(planned).get("id");
        List<Callable<Boolean>> asking = new ArrayList<>();
        people.forEach(who -> asking.add(() -> offered(run.enter(who), id)));
        List<Boolean> answers = Run.shared(asking);
        List<Person.Known> applicants = new ArrayList<>();
        List<Person.Known> others = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            (answers.get(i) ? applicants : others).add(people.get(i));
        }
        return new OpenRound(id, applicants, others);
    }

    /** Where the round stands for everybody of the agency. */
    String path() {
        return "/my/round?id=" + id;
    }

    private static void enter(Person hand, String number, int grade) throws Exception {
        String at = "/agency/post";
        Form form = Form.of(hand.open(at), at, "check");
        Map.of("number", number, "jobCode", "HR_05", "grade", String.valueOf(grade), "experienceYears", "0", "city", "RIYADH").forEach(form::fill);
        led(hand.once(Form.of(hand.once(form.ready(hand)), at, "enter").ready(hand)), "/agency/posts");
    }

    private static String published(Person hand) throws Exception {
        for (String scheme : new TreeSet<>(links(hand.open("/agency/schemes"), "/agency/scheme?id="))) {
            if (!links(hand.open("/agency/scheme?id=" + scheme), "/agency/plan?scheme=").isEmpty()) {
                return scheme;
            }
        }
        throw new WrongAnswer("no scheme is published");
    }

    private static List<String> links(Answer page, String to) {
        return Jsoup.parse(page.must(200).text()).select("a[href*='" + to + "']").eachAttr("href").stream().map(a -> a.substring(a.indexOf(to) + to.length())).toList();
    }

    /** Whether the round, once it is open, has a post for this person. */
    private static boolean offered(Person person, String id) throws Exception {
        for (int second = 0; second < PATIENCE; second++) {
            String page = person.open("/my/round?id=" + id).must(200, Run.END).text();
            if (page.contains(OPEN)) {
                person.leave();
                return page.contains(":add\"");
            }
            TimeUnit.SECONDS.sleep(1);
        }
        throw new WrongAnswer("the window did not open");
    }

    private static String led(Answer answer, String to) {
        String where = answer.header("Location");
        if (answer.status() != 302 || !where.contains(to)) {
            throw new WrongAnswer("not led to " + to + " but " + answer.status() + " " + where + "\n" + answer.text());
        }
        return Person.local(where);
    }
}
