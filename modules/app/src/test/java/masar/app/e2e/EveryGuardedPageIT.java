package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import masar.app.e2e.RunningMasar.Server;
import masar.kernel.text.NationalId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page behind a door, as somebody who may open it. With {@code -Dmasar.test.pictures=FOLDER} each is also photographed there.
 * Noura never confirms her e-mail in this run: the pages of first registration are seen through her.
 */
@ExtendWith({Browser.class, RunningMasar.class})
@DisplayName("Every page behind a door")
class EveryGuardedPageIT {
    /** Who opens which pages; the ids in them are those of this run. */
    private static final Map<String, List<String>> VISITS = new LinkedHashMap<>();
    private static final Map<String, Visitor> PEOPLE = new LinkedHashMap<>();

    @BeforeAll
    static void prepare(Server server, Cast cast) {
        for (String user : List.of("hind", "majed", "sarah", "omar", "dalal", "badr")) {
            PEOPLE.put(user, cast.as(user));
        }
        PEOPLE.put("noura", pending(server, cast));
        Visitor hind = PEOPLE.get("hind");
        String number = sent(hind);
        String returned = sent(hind);
        new Desk(PEOPLE.get("majed"), returned).judgeAll("CLARIFY", "أي وثيقة؟").press("return", "أرفق وثيقة أوضح");
        String id = hind.get("/my/request?number=" + returned).form("complete").press("complete").id();
        String major = Correction.qualification(hind, "MAJOR");
        Correction.of(hind).wants("DISTRICT", "حي الريان", Correction.pdf("عقد الإيجار.pdf", "rent")).wants(major, "إدارة عامة");
        String person = Ids.person(PEOPLE.get("majed"), cast.nationalId("faisal")).replaceAll(".*id=", "");
        String appraised = Ids.person(PEOPLE.get("majed"), cast.nationalId("hind")).replaceAll(".*id=", "");
        String round = first(PEOPLE.get("majed"), "/agency/rounds", "/agency/round?id=").replaceAll(".*id=", "");
        String frozen = frozen(PEOPLE.get("majed"));
        String leaving = Leaving.sent(cast, "reem", "RESIGNATION");
        Opened roads = new Opened(cast, "majed");
        String opened = roads.sent(Opened.checked(roads.death(roads.people().get(0))));
        Opened.checked(roads.illness(appraised));
        VISITS.put("hind", List.of("/my/", "/my/record", "/my/record?on=2018-09-11", "/my/record/correct", "/my/record/correct?id=" + id, "/my/record/part",
                "/my/record/part?part=job", "/my/record/part?part=qualification", "/my/record/field?f=DISTRICT", "/my/record/field?f=GRADE",
                "/my/record/qualification", "/my/record/reason", "/my/record/check", "/my/record/history?part=job", "/my/promotion", "/my/promotions",
                first(hind, "/my/promotions", "/my/round?id="), "/my/round-list?round=" + round, "/my/round-list?round=" + frozen,
                "/my/grievance?element=APPRAISAL&round=" + frozen, "/my/grievance?element=RANK&round=" + frozen, "/my/pay", "/my/pay?month=2026-01",
                "/ladder", "/my/papers", "/my/account", "/my/account/email", "/my/notices", "/my/notice-settings", "/my/seen", "/my/leaving", "/my/retirement",
                "/my/retirement?reason=EARLY_RETIREMENT&consent=yes&leaveBalance=80", "/my/retirement?leaves=soon",
                "/my/leaving/check?reason=RESIGNATION", "/my/inquiries", "/my/requests", "/my/request?number=" + number,
                "/my/request?number=" + returned, "/my/request?sent=true&number=" + number, "/my/confirm"));
        List<String> leave = Leave.visits(server, cast);
        List<String> asked = new ArrayList<>(VISITS.get("hind"));
        asked.addAll(leave.subList(0, leave.size() - 1));
        VISITS.put("hind", asked);
        PEOPLE.put("waleed", cast.as("waleed"));
        VISITS.put("waleed", List.of("/agency/away", leave.get(leave.size() - 1)));
        PEOPLE.put("yaser", cast.as("yaser"));
        VISITS.put("yaser", List.of("/agency/medical-reports", first(PEOPLE.get("yaser"), "/agency/medical-reports", "/agency/medical-report?id=")));
        PEOPLE.put("khalid", cast.as("khalid"));
        String decisions = Awards.decisions(PEOPLE.get("khalid"));
        VISITS.put("khalid", List.of("/agency/decisions", decisions, Awards.line(PEOPLE.get("khalid"), decisions)));
        PEOPLE.put("mishal", cast.as("mishal"));
        VISITS.put("mishal", List.of(first(PEOPLE.get("mishal"), "/agency/nominations", "/agency/nomination?id=")));
        PEOPLE.put("nouf", cast.as("nouf"));
        VISITS.put("nouf", List.of(Awards.offer(cast)));
        VISITS.put("noura", List.of("/my/register", "/my/register/code"));
        VISITS.put("majed", List.of("/agency/board", "/agency/inbox", "/agency/inbox?shown=ALL&sort=SENT", "/agency/inbox?text=xyz", "/agency/request?number=" + number,
                "/agency/people", "/agency/appoint", "/agency/person?id=" + person, "/agency/event?person=" + person,
                "/agency/event?kind=PROMOTION&person=" + person, "/agency/history?id=" + person, "/agency/assign?pick=" + number, "/agency/views", "/agency/papers?id=" + person,
                "/agency/appraisals?person=" + person, "/agency/appraisals?year=2025&person=" + appraised,
                "/agency/promotion?person=" + person, "/agency/promotion?person=" + appraised, "/agency/rounds", "/agency/posts", "/agency/posts?status=VACANT", "/agency/post",
                "/agency/schemes", first(PEOPLE.get("majed"), "/agency/schemes", "/agency/scheme?id="), draft(PEOPLE.get("majed")),
                first(PEOPLE.get("majed"), "/agency/rounds", "/agency/plan?scheme="), "/agency/round?id=" + round, "/agency/scores",
                "/agency/scores?round=" + round, "/agency/replay?round=" + round,
                "/agency/replay?round=" + frozen, "/agency/late?round=" + frozen, "/agency/tie?round=" + frozen, "/agency/nominations", "/agency/nominate?person=" + appraised,
                first(PEOPLE.get("majed"), "/agency/nominations", "/agency/nomination?id="),
                "/agency/leavings", "/agency/leavings?shown=AGE", "/agency/leaving?number=" + leaving, "/agency/leaving?number=" + opened,
                "/agency/leaving/open?person=" + appraised, "/agency/leaving/open?person=" + appraised + "&reason=DEATH",
                "/agency/leaving/open?person=" + appraised + "&reason=ABSENCE", "/agency/leaving/open/check?person=" + appraised + "&reason=HEALTH_DISABILITY",
                "/agency/extension?person=" + appraised, "/agency/allowances?person=" + appraised, "/agency/allowances?person=" + person,
                "/agency/contributions", "/agency/away", "/agency/away?shown=MISSED", "/agency/away?on=1448-06-13", "/agency/leaves?person=" + appraised,
                "/agency/medical-reports?shown=CLOSED",
                Leaving.contribution(PEOPLE.get("majed")), Leaving.contribution(PEOPLE.get("majed")) + "&shown=ALL"));
        Leaving.drafted(hind, "RESIGNATION");
        PEOPLE.get("majed").get("/agency/papers?id=" + appraised).is(200).form("statement").press("statement");
        VISITS.put("sarah", List.of("/agency/forecast", "/agency/papers?id=" + appraised,
                first(PEOPLE.get("sarah"), "/agency/papers?id=" + appraised, "/agency/paper/revoke?paper="), "/agency/delegations", "/agency/delegate", "/agency/delegation?id=" + delegation(cast, "sarah", "/agency", "majed")));
        VISITS.put("omar", List.of("/ministry/board", "/ministry/board?agency=MOT", "/ministry/agencies", "/ministry/agency", "/ministry/agency?code=MOT", "/ministry/people", "/ministry/person?id=" + person,
                "/ministry/history?id=" + person, "/ministry/powers", "/ministry/power/grant", "/ministry/power?id=" + power(PEOPLE.get("omar")), "/ministry/delegations",
                "/ministry/delegate", "/ministry/delegation?id=" + delegation(cast, "omar", "/ministry", "dalal"), "/ministry/schemes", "/ministry/schemes?shown=PUBLISHED",
                first(PEOPLE.get("omar"), "/ministry/schemes", "/ministry/scheme?id="), "/ministry/frozen", "/ministry/survey", "/ministry/replay?round=" + round, "/ministry/contributions",
                "/ministry/contributions?month=2026-10", "/ministry/holidays", "/ministry/medical-reports",
                first(PEOPLE.get("omar"), "/ministry/medical-reports", "/ministry/medical-reports?report=").replaceAll("#.*", "")));
        learned(hind, appraised);
        VISITS.put("badr", List.of("/ministry/operations", "/ministry/outbox", "/ministry/outbox?kind=pension"));
        List<String> pay = new ArrayList<>(VISITS.get("omar"));
        hind.get("/my/inquiries").form("ask").fill("question", "متى تصدر العلاوة؟").press("ask");
        PEOPLE.get("omar").get("/ministry/increments").form("start").fill("day", "2027-01-01").press("start");
        pay.addAll(List.of("/ministry/increments", first(PEOPLE.get("omar"), "/ministry/increments", "/ministry/increment?id="), "/ministry/answers",
                "/ministry/answer", first(PEOPLE.get("omar"), "/ministry/answers", "/ministry/answer?no="), "/ministry/inquiries",
                first(PEOPLE.get("omar"), "/ministry/inquiries", "/ministry/inquiry?number=")));
        VISITS.put("omar", pay);
        pay.addAll(List.of("/ministry/forecast", "/ministry/forecast?agency=MOT"));
        imports(PEOPLE.get("omar"));
        voices(cast, hind);
        workplaces(cast, hind, person);
        performance(cast, hind);
        VISITS.put("dalal", List.of("/ministry/audit", "/ministry/audit?act=*.read", "/ministry/chains", "/ministry/roots"));
    }

    /** A look at a file of people with news, somebody known and a bad row; and the same page where nothing was chosen. */
    private static void imports(Visitor omar) {
        String csv = "row,national_id,first_ar,family_ar,birth,sex,mobile\nPERSON," + NationalId.complete("199888888").digits() + ",سعد,القرني,1400/5/30,MALE,\nPERSON,"
                + NationalId.complete("190001000").digits() + ",آخر,القرني,1400/5/30,MALE,0500000009\nPERSON,1234,خطأ,خطأ,1400,MALE,\n";
        Page look = omar.get("/ministry/import").form("begin").attach("file", new Visitor.Upload("people.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8))).press("begin");
        assertEquals("/ministry/import/run", look.path());
        String run = "/ministry/import/run?" + look.at().getQuery();
        assertEquals("wrong=import.refused.none", omar.get("/ministry/import").form("begin").press("begin").at().getQuery());
        add("omar", List.of("/ministry/import", "/ministry/import?wrong=import.refused.none", run, run + "&shown=NEW", run + "&shown=KEPT", run + "&shown=REFUSED"));
    }

    /** Training and scholarships: drafts, a request under way, a bond that runs, the catalogues of an agency and the ministry. */
    private static void learned(Visitor hind, String person) {
        Visitor majed = PEOPLE.get("majed");
        // Sent first: what is sent is no draft any more.
        String number = Learning.asked(hind);
        add("hind", Learning.visits(hind));
        add("hind", List.of("/my/transactions?number=" + number, "/my/scholarship"));
        String bond = Learning.to(majed, "/agency/scholarships?shown=BOND", "/agency/scholarship?id=");
        String change = "/my/scholarship/change?study=" + bond.replaceAll(".*id=", "");
        add("waleed", List.of("/my/scholarship", change, change + "&change=EXTENSION", change + "&change=SEMESTER"));
        add("majed", List.of("/agency/training", "/agency/training?shown=PROGRAMMES", "/agency/programme", Learning.to(majed, "/agency/training?shown=PROGRAMMES", "/agency/programme?id="),
                Learning.to(majed, "/agency/training", "/agency/session?id="), "/agency/development?person=" + person, "/agency/scholarships", "/agency/scholarships?shown=BOND", bond,
                "/agency/scholarship-case?number=" + number));
        Visitor omar = PEOPLE.get("omar");
        add("omar", List.of("/ministry/training", "/ministry/programme", Learning.to(omar, "/ministry/training?shown=PROGRAMMES", "/ministry/programme?id="),
                Learning.to(omar, "/ministry/training", "/ministry/session?id=")));
    }

    /** Messages, answered questions, templates and grievances: on the way at the agency, and straight to the ministry. */
    private static void voices(Cast cast, Visitor hind) {
        String agencys = Grieved.sent(hind, "حق تقاعدي");
        String ministrys = Grieved.sent(hind, "حق آخر", cast.nationalId("mishal"));
        add("hind", List.of(first(hind, "/my/requests?kind=contact", "/my/contact?number="), "/my/requests?kind=contact", "/my/grievances",
                "/my/grieve?about=right&ref=pay", "/my/grieved?number=" + agencys));
        add("majed", List.of("/agency/grieved?number=" + agencys, "/agency/request?number=" + agencys));
        Visitor omar = PEOPLE.get("omar");
        String upheld = Grieved.upheld(cast, "راتب أو بدل");
        add("yaser", List.of("/agency/upheld-list", "/agency/upheld?number=" + upheld));
        add("omar", List.of("/ministry/upheld-list", "/ministry/upheld?number=" + upheld));
        add("omar", List.of("/ministry/contacts", "/ministry/contacts?shown=ALL", first(omar, "/ministry/contacts?shown=ALL", "/ministry/contact?number="),
                "/ministry/questions", "/ministry/question", first(omar, "/ministry/questions", "/ministry/question?id="), "/ministry/templates", "/ministry/template",
                first(omar, "/ministry/templates", "/ministry/template?id="), "/ministry/grievances", "/ministry/grievance?number=" + ministrys));
    }

    /** The own workplace, a report of another one that is not sent yet, one on the desk, and where people are. */
    private static void workplaces(Cast cast, Visitor hind, String person) {
        add("hind", List.of("/my/workplace", Reported.drafted(hind), "/my/workplace/report"));
        add("majed", List.of("/agency/workplaces", "/agency/workplaces?region=04", "/agency/workplaces?said=NOT_SAID", "/agency/workplace?person=" + person,
                "/agency/workplace?number=" + Reported.number(PEOPLE.get("majed"))));
        add("omar", List.of("/ministry/workplaces", "/ministry/workplaces?city=RIYADH&said=NOT_SAID", "/ministry/workplace?person=" + person));
    }

    /** Charters at several stages, the cycle with its spread, a case, and the shares. */
    private static void performance(Cast cast, Visitor hind) {
        String mine = first(hind, "/my/charters", "/my/charter?id=");
        add("hind", List.of("/my/charters", mine, mine.replace("charter?", "charter-notes?")));
        PEOPLE.put("latifa", cast.as("latifa"));
        VISITS.put("latifa", List.of(first(PEOPLE.get("latifa"), "/my/charters", "/my/charter?id=")));
        Visitor sarah = PEOPLE.get("sarah");
        String draft = first(sarah, "/agency/charters?state=DRAFT", "/agency/charter?id=").replaceAll(".*id=", "");
        String reviewed = first(sarah, "/agency/charters?state=REVIEWED", "/agency/charter?id=").replaceAll(".*id=", "");
        add("sarah", List.of("/agency/charters", "/agency/charter?id=" + draft, "/agency/goal?charter=" + draft, "/agency/charter?id=" + reviewed,
                "/agency/rating?charter=" + reviewed, "/agency/charter-notes?id=" + reviewed, "/agency/team-spread", first(sarah, "/agency/charters?shown=ALL&state=RATED", "/agency/charter?id=")));
        Visitor majed = PEOPLE.get("majed");
        add("majed", List.of("/agency/charters", "/agency/performance", "/agency/performance?year=2025", "/agency/low-ratings", "/agency/low-ratings?shown=CLOSED",
                first(majed, "/agency/low-ratings", "/agency/low-rating?id=")));
        add("omar", List.of("/ministry/shares", "/ministry/shares?agency=MOT"));
    }

    private static void add(String user, List<String> visits) {
        List<String> all = new ArrayList<>(VISITS.get(user));
        all.addAll(visits);
        VISITS.put(user, all);
    }

    /** The first address of this make that a page links to. */
    private static String first(Visitor visitor, String page, String address) {
        String link = visitor.get(page).is(200).html().select("main a[href*=" + address + "]").attr("href");
        return link.substring(link.indexOf(address));
    }

    /** The round of the demo whose list is published. */
    private static String frozen(Visitor majed) {
        return majed.get("/agency/rounds").is(200).html().select("main a:contains(جولة الترقية الأولى)").attr("href").replaceAll(".*id=", "");
    }

    private static String draft(Visitor majed) {
        Page draft = majed.get("/agency/schemes").form("start").press("start");
        return "/agency/scheme?" + draft.at().getQuery();
    }

    private static Visitor pending(Server server, Cast cast) {
        Visitor noura = new Visitor(server, "ar");
        Page register = cast.signIn(noura, "noura", "/my");
        assertEquals("/my/register", register.path(), "noura must stay unregistered in this run");
        assertEquals("/my/register/code", register.formWith("email").fill("email", "noura@example.sa").press("send").path());
        return noura;
    }

    private static String power(Visitor omar) {
        return omar.get("/ministry/powers").is(200).html().select("tbody a[href*=power?id=]").attr("href").replaceAll(".*id=", "");
    }

    private static String delegation(Cast cast, String user, String desk, String delegate) {
        Page all = Powers.delegate(cast, user, desk, delegate);
        return all.html().select("tbody a[href*=delegation?id=]").attr("href").replaceAll(".*id=", "");
    }

    private static String sent(Visitor hind) {
        Correction correction = Correction.of(hind).wants("STREET", "شارع العروبة", Correction.pdf("إثبات العنوان.pdf", "street"))
                .wants("WORK_UNIT", "مبنى الإدارة");
        correction.reason("انتقلت هذا الشهر");
        return correction.send();
    }

    @Test
    @DisplayName("is visited below: a new one must be added there with somebody who may open it")
    void none() {
        TreeSet<String> unseen = AllPages.addresses().stream().filter(AllPages::guarded).collect(Collectors.toCollection(TreeSet::new));
        VISITS.values().forEach(visits -> visits.forEach(visit -> unseen.remove(visit.replaceAll("\\?.*", ""))));
        assertEquals(new TreeSet<>(), unseen);
    }

    @Test
    @DisplayName("asks the database twelve times at most, or as often as it is named for")
    void few() {
        List<Executable> pages = new ArrayList<>();
        VISITS.forEach((user, visits) -> visits.forEach(visit -> pages.add(() -> Asked.few(user, visit, PEOPLE.get(user)))));
        assertAll(pages);
    }

    @ParameterizedTest(name = "in {0}")
    @DisplayName("is sound on a desktop and a phone")
    @ValueSource(strings = {"ar", "en"})
    void sound(String language, Screens screens) {
        List<Executable> pages = new ArrayList<>();
        VISITS.forEach((user, visits) -> {
            Screen screen = screens.open(Screens.Size.DESKTOP, language, PEOPLE.get(user));
            visits.forEach(visit -> pages.add(() -> {
                screen.resize(Screens.Size.DESKTOP);
                assertEquals(200, screen.go(visit), visit);
                assertEquals(visit.replaceAll("\\?.*", ""), screen.path().replaceAll("\\?.*", ""), "led elsewhere");
                for (Screens.Size size : List.of(Screens.Size.DESKTOP, Screens.Size.PHONE)) {
                    screen.resize(size);
                    photograph(screen, visit, language, size);
                    screen.isSound();
                }
            }));
        });
        assertAll(pages);
    }

    private static void photograph(Screen screen, String visit, String language, Screens.Size size) {
        String folder = System.getProperty("masar.test.pictures", "");
        if (!folder.isEmpty()) {
            String name = visit.replaceAll("(number|id|person)=[\\d-]+", "$1").replaceAll("[^\\w.]+", "-").replaceAll("^-|-$", "");
            screen.page().screenshot(new ScreenshotOptions().setFullPage(true)
                    .setPath(Path.of(folder, name + "." + language + "." + size.name().toLowerCase(java.util.Locale.ROOT) + ".png")));
        }
    }
}
