package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import masar.requests.RequestNumber;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/**
 * Two people of two agencies and their specialists: each address and each form that one is given is sent again with every id of the
 * other in its place. The answer must be the one for an id that nobody has, word for word, and the audit must know of it.
 */
@ExtendWith(RunningMasar.class)
@DisplayName("Ids of other people")
class OthersIdsIT {
    private static final SecureRandom RANDOM = new SecureRandom();
    /** A shorter one is no id wherever it stands in a text. */
    private static final int ID_IN_TEXT = 9;
    private static final Map<String, List<String>> SECRETS = new TreeMap<>();
    private static final Map<String, Crawl> CRAWLS = new TreeMap<>();

    @BeforeAll
    static void crawl(Cast cast) {
        secrets(cast, "hind", "هند سالم عبدالعزيز الراشد", "Hind Salem");
        secrets(cast, "latifa", "لطيفة راشد ناصر السبيعي", "Latifa Rashed");
        for (String user : List.of("hind", "latifa")) {
            Visitor visitor = cast.as(user);
            sent(visitor, user);
            String returned = sent(visitor, user);
            new Desk(cast.as(user.equals("hind") ? "majed" : "yaser"), returned).judgeAll("CLARIFY", "ماذا؟").press("return", "وضّح");
            String id = visitor.get("/my/request?number=" + returned).form("complete").press("complete").at().getQuery();
            Correction.of(visitor).wants(Correction.qualification(visitor, "MAJOR"), "سر " + user, Correction.pdf("سر " + user + ".pdf", user));
            Grieved.under(visitor, "حق تقاعدي");
            String place = Reported.drafted(visitor);
            CRAWLS.put(user, Crawl.of(visitor, "/my", "/my/charters", place, "/my/grievances", "/my/record", "/my/requests?shown=ALL", "/my/record/correct", "/my/record/check", "/my/notices", "/my/inquiries", "/my/promotions",
                    round(visitor, "/my/promotions", "/my/round-list?round="),
                    "/my/record/correct?" + id, "/my/record/check?" + id));
            SECRETS.get(user).addAll(CRAWLS.get(user).ids().get("number"));
        }
        Leaving.sent(cast, "reem", "RESIGNATION");
        Leaving.sent(cast, "khalid", "RESIGNATION");
        named(cast, "yaser", "khalid");
        for (String user : List.of("majed", "yaser")) {
            CRAWLS.put(user, Crawl.of(cast.as(user), "/agency/charters", "/agency/low-ratings", "/agency/inbox?shown=ALL", "/agency/people", "/agency/workplaces?said=NOT_SAID", "/agency/leavings", "/agency/away", "/agency/training", "/agency/training?shown=PROGRAMMES",
                    "/agency/scholarships?shown=ALL", "/agency/medical-reports", "/agency/medical-reports?shown=CLOSED", Leaving.contribution(cast.as(user)), "/agency/rounds",
                    round(cast.as(user), "/agency/rounds", "/agency/scores?round="), round(cast.as(user), "/agency/rounds", "/agency/replay?round="),
                    round(cast.as(user), "/agency/rounds", "/agency/late?round="), round(cast.as(user), "/agency/rounds", "/agency/tie?round="),
                    "/agency/schemes", "/agency/decisions", "/agency/nominations", "/agency/people?q="
                    + cast.nationalId(user.equals("majed") ? "hind" : "latifa")));
        }
    }

    /** An address of the first round that a page leads to. */
    private static String round(Visitor visitor, String page, String address) {
        return address + visitor.get(page).is(200).html().select("main a[href*=/round?id=]").attr("href").replaceAll(".*id=", "");
    }

    /** Lets a specialist name somebody for a promotion, so that both agencies have a nomination. */
    private static void named(Cast cast, String specialist, String user) {
        Visitor visitor = cast.as(specialist);
        Page choice = visitor.get(Ids.person(visitor, cast.nationalId(user)).replace("person?id=", "nominate?person=")).is(200);
        Form proofs = choice.formWith("post").fill("post", choice.html().select("input[name$=post]").attr("value")).press("check").form("send");
        List.copyOf(proofs.fields().keySet()).stream().filter(f -> f.endsWith(":value")).forEach(f -> proofs.fill(f, "المحضر 12"));
        assertEquals("/agency/nomination", proofs.press("send").path());
    }

    private static void secrets(Cast cast, String user, String arabic, String english) {
        SECRETS.put(user, new ArrayList<>(List.of(cast.nationalId(user), arabic, english, "سر " + user, cast.mobile(user))));
    }

    private static String sent(Visitor visitor, String user) {
        Correction correction = Correction.of(visitor).wants("STREET", "سر " + user, Correction.pdf("سر " + user + ".pdf", user));
        correction.reason("سر " + user);
        return correction.send();
    }

    @Test
    @DisplayName("are answered like ids that nobody has: an employee with those of an employee of another agency")
    void employees() {
        both("hind", "latifa", "hind", "latifa", Map.of("/my/charter id", 2, "number", 4, "/evidence", 4, "/my/workplace/check id", 2, "/my/record id", 6, "/my/record f", 6, "/my/round id", 2, "/my/round-list round", 2));
    }

    @Test
    @DisplayName("are answered like ids that nobody has: a specialist with those of another agency's people")
    void specialists() {
        Map<String, Integer> atLeast = new TreeMap<>(Map.of("number", 4, "/evidence", 4, "/agency/person id", 2, "/agency/event person", 2, "/agency/appraisals person", 2, "/agency/promotion person", 2,
                "/agency/event event", 4, "/agency/round id", 2, "/agency/scheme id", 2, "/agency/plan scheme", 2));
        atLeast.putAll(Map.of("/agency/scores round", 2, "/agency/replay round", 2, "/agency/late round", 2, "/agency/tie round", 2, "/agency/nominate person", 2,
                "/agency/leaving/open person", 2, "/agency/extension person", 2, "/agency/allowances person", 2, "/agency/contribution id", 2));
        atLeast.putAll(Map.of("/agency/leaves person", 2, "/agency/workplace person", 2, "/agency/medical-report id", 2));
        atLeast.putAll(Map.of("/agency/charter id", 2));
        atLeast.putAll(Map.of("/agency/development person", 2, "/agency/programme id", 2, "/agency/session id", 2));
        atLeast.putAll(Map.of("/agency/decisions round", 2, "/agency/decision line", 2, "/agency/nomination id", 2));
        both("majed", "yaser", "hind", "latifa", atLeast);
    }

    @Test
    @DisplayName("are answered like ids that nobody has: a colleague's offer, and to who decides for one agency what another has to decide")
    void offers(Cast cast) {
        List<String> secrets = List.of(cast.nationalId("nouf"), "نوف عبدالله سعد العنزي", "خالد منصور عبدالله الفهيد");
        Map<String, Integer> swaps = new TreeMap<>();
        String offer = Awards.offer(cast).replaceAll(".*id=", "");
        List<Executable> all = new ArrayList<>();
        for (String user : List.of("latifa", "hind", "yaser")) {
            all.add(() -> same("/my/promotion/offer", offer, secrets, swaps, i -> cast.as(user).get("/my/promotion/offer?id=" + i)));
        }
        Map<String, Set<String>> theirs = CRAWLS.get("yaser").ids();
        for (String kind : List.of("/agency/decisions round", "/agency/decision line", "/agency/nomination id")) {
            String address = kind.replace(" ", "?") + "=";
            theirs.get(kind).stream().limit(3).forEach(id -> all.add(() -> same(kind, id, secrets, swaps, i -> cast.as("mishal").get(address + i))));
        }
        assertAll(all);
        assertTrue(swaps.keySet().size() == 4, swaps::toString);
    }

    @Test
    @DisplayName("are answered like ids that nobody has: goals, ratings, notes, low ratings, scholarships and leaves, to a manager, an officer and a person of elsewhere")
    void ofOneHand(RunningMasar.Server server, Cast cast) {
        Leave.entered(cast.as("yaser"), Leave.pushed(server, "user=nouf&type=SICK&from=2026-11-23&to=2026-11-24&abroad=false").split(" ")[0]);
        Map<String, Integer> swaps = new TreeMap<>();
        List<Executable> all = new ArrayList<>();
        String draft = id(cast, "majed", "/agency/charters?shown=ALL&state=DRAFT", "/agency/charter?id=");
        String reviewed = id(cast, "majed", "/agency/charters?shown=ALL&state=REVIEWED", "/agency/charter?id=");
        String bond = id(cast, "majed", "/agency/scholarships?shown=BOND", "/agency/scholarship?id=");
        List<List<String>> tries = List.of(List.of("khalid", "/agency/goal?charter=", draft), List.of("khalid", "/agency/rating?charter=", reviewed),
                List.of("khalid", "/agency/charter-notes?id=", reviewed), List.of("yaser", "/agency/charter-notes?id=", reviewed),
                List.of("hind", "/my/charter-notes?id=", id(cast, "latifa", "/my/charters", "/my/charter?id=")),
                List.of("yaser", "/agency/low-rating?id=", id(cast, "majed", "/agency/low-ratings", "/agency/low-rating?id=")),
                List.of("yaser", "/agency/scholarship?id=", bond), List.of("hind", "/my/scholarship/change?study=", bond),
                List.of("hind", "/my/leave/change?leave=", id(cast, "nouf", "/my/leave", "/my/leave/change?leave=")));
        for (List<String> one : tries) {
            all.add(() -> same(one.get(1), one.get(2), SECRETS.get("latifa"), swaps, i -> cast.as(one.get(0)).get(one.get(1) + i)));
        }
        assertAll(all);
        assertEquals(tries.size() - 1, swaps.size(), swaps::toString);
    }

    /** The id of the first address of this make that a page leads to. */
    private static String id(Cast cast, String user, String page, String address) {
        return Learning.to(cast.as(user), page, address).replace(address, "").replaceAll("[&#].*", "");
    }

    @Test
    @DisplayName("are answered like ids that nobody has by the API, which leaves the same line in the audit")
    void calls(RunningMasar.Server server, Cast cast) {
        Api hind = Api.of(server, cast, "hind");
        for (String number : CRAWLS.get("latifa").ids().get("number")) {
            String nobodys = RequestNumber.draw(LocalDate.of(2026, 11, 23)).grouped();
            Api.Answer theirs = hind.get("/api/me/requests/" + number).is(404);
            assertEquals(hind.get("/api/me/requests/" + nobodys).is(404).body(), theirs.body());
            for (String secret : SECRETS.get("latifa")) {
                assertTrue(!theirs.body().contains(secret), secret);
            }
        }
        cast.as("dalal").get("/ministry/audit?act=request.refused&subject=" + cast.nationalId("latifa") + "&actor=" + cast.nationalId("hind")).is(200)
                .says("عبر واجهة البرمجة");
    }

    @Test
    @DisplayName("leave a line in the audit, which the auditor reads")
    void audited(Cast cast) {
        Visitor dalal = cast.as("dalal");
        String number = CRAWLS.get("latifa").ids().get("number").iterator().next();
        cast.as("hind").get("/my/request?number=" + number).is(404);
        cast.as("majed").get("/agency/request?number=" + number).is(404);
        cast.as("majed").get("/agency/person?id=" + Ids.person(cast.as("yaser"), cast.nationalId("latifa")).replaceAll(".*id=", "")).is(404);
        cast.as("majed").get("/evidence/" + CRAWLS.get("latifa").ids().get("/evidence").iterator().next()).is(404);
        for (String actor : List.of("hind", "majed")) {
            dalal.get("/ministry/audit?act=request.refused&subject=" + cast.nationalId("latifa") + "&actor=" + cast.nationalId(actor)).is(200)
                    .says(number.replace("-", "")).says(cast.nationalId(actor));
        }
        for (String act : List.of("record.foreign", "evidence.refused")) {
            Page lines = dalal.get("/ministry/audit?act=" + act + "&subject=" + cast.nationalId("latifa") + "&actor=" + cast.nationalId("majed"));
            assertTrue(lines.html().select("tbody tr").size() > 0, () -> act + ": " + lines.words());
        }
    }

    private static void both(String one, String other, String onesPerson, String othersPerson, Map<String, Integer> atLeast) {
        Map<String, Integer> swaps = new TreeMap<>();
        List<Executable> all = new ArrayList<>();
        swap(CRAWLS.get(one), CRAWLS.get(other), SECRETS.get(othersPerson), swaps, all);
        swap(CRAWLS.get(other), CRAWLS.get(one), SECRETS.get(onesPerson), swaps, all);
        assertAll(all);
        atLeast.forEach((kind, least) -> assertTrue(swaps.getOrDefault(kind, 0) >= least, () -> "too few of " + kind + " were tried: " + swaps));
        assertTrue(swaps.getOrDefault("form number", 0) >= 6, () -> "too few forms were tried: " + swaps);
    }

    private static void swap(Crawl mine, Crawl theirs, List<String> secrets, Map<String, Integer> swaps, List<Executable> all) {
        Set<String> tried = new LinkedHashSet<>();
        mine.pages().forEach((address, page) -> {
            if (address.startsWith("/evidence/")) {
                foreign(mine, theirs, "/evidence").forEach(id -> {
                    if (tried.add("/evidence/" + id)) {
                        all.add(() -> same("/evidence", id, secrets, swaps, i -> mine.visitor().get("/evidence/" + i)));
                    }
                });
            }
            Crawl.parameters(address).forEach((name, value) -> {
                String kind = Crawl.key(Crawl.path(address), name);
                foreign(mine, theirs, kind).forEach(id -> {
                    String swapped = address.replace(name + "=" + value, name + "=@");
                    if (tried.add(swapped + id)) {
                        all.add(() -> same(kind, id, secrets, swaps, i -> mine.visitor().get(swapped.replace("@", i))));
                    }
                });
            });
            forms(mine, theirs, page, secrets, swaps, all, tried);
        });
    }

    private static void forms(Crawl mine, Crawl theirs, Page page, List<String> secrets, Map<String, Integer> swaps, List<Executable> all, Set<String> tried) {
        for (Element field : Crawl.fields(page)) {
            String name = Crawl.name(field);
            String kind = Crawl.key(page.path(), name);
            String address = page.at().toString().replaceAll("^https?://[^/]+", "");
            for (String id : foreign(mine, theirs, kind)) {
                for (String button : field.closest("form").select("button[name]").eachAttr("name")) {
                    if (tried.add(page.path() + " " + button + " " + kind + " " + id)) {
                        all.add(() -> same("form " + kind, id, secrets, swaps, i -> mine.visitor().get(address).form(button).forge(name, i).press(button)));
                    }
                }
            }
        }
    }

    /** Ids of this kind that the other has and this one has not; a few are enough. */
    private static List<String> foreign(Crawl mine, Crawl theirs, String kind) {
        Set<String> own = mine.ids().getOrDefault(kind, Set.of());
        return theirs.ids().getOrDefault(kind, Set.of()).stream().filter(id -> !own.contains(id)).limit(3).toList();
    }

    private static void same(String kind, String id, List<String> secrets, Map<String, Integer> swaps, Function<String, Page> ask) {
        String nobodys = nobodys(id);
        Page foreign = ask.apply(id);
        Page nothing = ask.apply(nobodys);
        swaps.merge(kind, 1, Integer::sum);
        String shown = plain(foreign, id);
        assertAll(kind + " " + id + " at " + foreign.at(),
                () -> assertTrue(nothing.status() != 409, "the page was too old to be judged"),
                () -> assertEquals(nothing.status(), foreign.status(), foreign::words),
                () -> assertEquals(nothing.path().replace(nobodys, ""), foreign.path().replace(id, "")),
                () -> assertEquals(plain(nothing, nobodys), shown),
                () -> assertEquals(List.of(), secrets.stream().filter(s -> !s.equals(id)).filter(shown::contains).toList(), "leaks"));
    }

    /** The page without what differs by itself: tokens, states, the moment, the address it was asked under, and the id that was asked for. */
    private static String plain(Page page, String id) {
        Document html = page.html().clone();
        html.select("input[name$=ViewState],input[name=masar-token],input[name=masar-at],a[hreflang],svg,link,script").remove();
        html.select("input[type=hidden]").stream().filter(f -> f.val().equals(id)).forEach(Element::remove);
        String text = html.outerHtml();
        if (id.length() >= ID_IN_TEXT) {
            text = text.replace(id, "ID").replace(id.replace("-", ""), "ID");
        }
        return text.replaceAll("\\bE-[0-9A-F]{4}-[0-9A-F]{2}\\b", "REF").replaceAll("\\b\\d\\d:\\d\\d\\b", "TIME");
    }

    /** An id of the same make that nobody has. */
    private static String nobodys(String id) {
        if (id.matches("\\d{2}-?\\d{4}-?\\d{4}")) {
            return RequestNumber.draw(LocalDate.of(2026, 11, 23)).grouped();
        }
        if (id.matches("[0-9a-f]{32}")) {
            return "%016x%016x".formatted(RANDOM.nextLong(), RANDOM.nextLong());
        }
        String number = "90" + (100_000_000 + RANDOM.nextInt(800_000_000));
        return id.contains(".") ? id.replaceAll("\\..*", "." + number) : number;
    }
}
