package masar.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import masar.journal.Audit;
import masar.kernel.Acting;
import masar.kernel.Power;
import masar.testing.House;
import masar.ui.Audience;
import masar.ui.Frame;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("database")
@ExtendWith(House.class)
@DisplayName("The doors")
class DoorFilterTest {
    private House house;
    private Town town;
    private DoorFilter doors;
    private Map<String, Object> session;
    private String cookie;
    private boolean ended;

    @BeforeEach
    void town(House house) {
        this.house = house;
        town = new Town(house);
        doors = new DoorFilter();
        doors.gate = house.bean(Gate.class);
        doors.caller = town.caller;
        doors.clock = house.clock();
        doors.audit = house.bean(Audit.class);
        doors.forms = house.bean(KeptForms.class);
        doors.visits = house.bean(Visits.class);
        session = null;
        cookie = "";
        ended = false;
    }

    private void visit(String id, Gate.Outcome outcome, Instant since) {
        session = new HashMap<>(Map.of("masar.visit", new Visit(id, "هند", "Hind", outcome, since, "key-" + id, "token", ""),
                "masar.seen", System.nanoTime()));
    }

    private String member(Power power, String agency) {
        String id = power == Power.SELF ? town.registered(Town.serving("ROADS")) : town.holding(power, agency);
        visit(id, Gate.Outcome.IN, house.clock().now());
        return id;
    }

    private String open(String path) {
        return open(path, "", false);
    }

    /** What a request comes to: «in» and as whom, a redirect, a status or half a page. */
    private String open(String path, String query, boolean ajax) {
        StringBuilder said = new StringBuilder();
        StringWriter body = new StringWriter();
        HttpSession here = stub(HttpSession.class, (name, args) -> switch (name) {
            case "getAttribute" -> session.get(args[0]);
            case "setAttribute" -> session.put((String) args[0], args[1]);
            case "invalidate" -> ended = true;
            default -> null;
        });
        HttpServletRequest request = stub(HttpServletRequest.class, (name, args) -> switch (name) {
            case "getServletPath" -> path;
            case "getMethod" -> "GET";
            case "getQueryString" -> query.isEmpty() ? null : query;
            case "getRemoteAddr" -> "10.1.1.1";
            case "getCookies" -> cookie.isEmpty() ? null : new Cookie[] {new Cookie("masar_visit", cookie)};
            case "getSession" -> session(args.length == 0) ? here : null;
            case "getHeaders" -> Collections.emptyEnumeration();
            case "getHeader" -> ajax && "Faces-Request".equals(args[0]) ? "partial/ajax" : null;
            default -> null;
        });
        HttpServletResponse response = stub(HttpServletResponse.class, (name, args) -> {
            switch (name) {
                case "sendRedirect" -> said.append("to ").append(args[0]);
                case "sendError" -> said.append(args[0]);
                default -> {
                    return name.equals("getWriter") ? new PrintWriter(body) : null;
                }
            }
            return null;
        });
        try {
            doors.doFilter(request, response, (q, r) -> said.append("in ").append(Acting.now().nationalId()).append(' ').append(VisitKey.now()));
        } catch (java.io.IOException | jakarta.servlet.ServletException e) {
            throw new IllegalStateException(e);
        }
        return said.toString().strip() + body;
    }

    private boolean session(boolean make) {
        if (session == null && make) {
            session = new HashMap<>();
        }
        return session != null;
    }

    /** What a stub answers. */
    private interface Answer {
        Object to(String method, Object... args);
    }

    private static <T> T stub(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            Object said = answer.to(method.getName(), args == null ? new Object[0] : args);
            return said == null && method.getReturnType() == boolean.class ? Boolean.FALSE : said;
        }));
    }

    @Test
    @DisplayName("send a stranger to sign in, and back to what was asked for; public pages are open")
    void stranger() {
        assertEquals("to /sign-in?then=%2Fmy%2Frecord%3Fid%3D7", open("/my/record", "id=7", false));
        assertEquals("to /sign-in?then=%2Fministry%2Fpowers", open("/ministry/powers"));
        assertEquals("in", open("/"));
        assertEquals("in", open("/myth"));
        assertTrue(open("/my/record", "", true).contains("<redirect url=\"/sign-in?then=%2Fmy%2Frecord\"/>"));
    }

    @Test
    @DisplayName("let people into their own part as themselves, and officers alone into theirs, with a line for the attempt")
    void desks() {
        String hind = member(Power.SELF, "");
        assertEquals("in " + hind + " key-" + hind, open("/my/record"));
        assertEquals("403", open("/agency/inbox"));
        assertEquals("403", open("/ministry/powers"));
        assertEquals(2, town.trail("refused.door", hind));
        assertEquals("in " + hind + " key-" + hind, open("/"));
        String majed = member(Power.HR_SPECIALIST, "ROADS");
        assertEquals("in " + majed + " key-" + majed, open("/agency/inbox"));
        assertEquals("403", open("/ministry/powers"));
        String dalal = member(Power.AUDITOR, "");
        assertEquals("in " + dalal + " key-" + dalal, open("/ministry/powers"));
        assertEquals("403", open("/agency/inbox"));
        assertEquals("", Acting.now().nationalId());
        assertEquals("", VisitKey.now());
    }

    @Test
    @DisplayName("stand behind every spelling of an address that the server takes for the same")
    void spellings() {
        for (String path : List.of("/my", "/my/", "/my.xhtml", "//my/record", "/my/record.xhtml", "//ministry//powers")) {
            assertTrue(open(path).startsWith("to /sign-in"), path);
        }
        // What the server decodes and strips is what counts, not what the browser sent.
        HttpServletRequest sly = stub(HttpServletRequest.class, (name, args) -> switch (name) {
            case "getServletPath" -> "/ministry/powers";
            case "getRequestURI" -> "/%6Dinistry;a=b/powers";
            default -> null;
        });
        assertEquals("/ministry/powers", Doors.path(sly));
    }

    @Test
    @DisplayName("hold whoever has not registered to the registration, and whoever has out of it")
    void registration() {
        String hind = Town.serving("ROADS");
        town.as(hind, () -> doors.gate.admit(new Claims(hind, "هند", "", "", false), "ar"));
        visit(hind, Gate.Outcome.IN, house.clock().now());
        assertEquals("to /my/register", open("/my/record"));
        assertEquals("in " + hind + " key-" + hind, open("/my/register/code"));
        assertEquals("in  key-" + hind, open("/"));
        member(Power.SELF, "");
        assertEquals("to /my", open("/my/register"));
    }

    @Test
    @DisplayName("lead those who are kept out, or whose account was closed meanwhile, to the page that says why")
    void keptOut() {
        visit(Town.id(), Gate.Outcome.NO_RECORD, house.clock().now());
        assertEquals("to /sign-on/kept-out", open("/my"));
        String hind = member(Power.SELF, "");
        house.update("update identities.account set state = 'CLOSED' where national_id = ?", hind);
        assertEquals("to /sign-on/kept-out", open("/my/record"));
    }

    @Test
    @DisplayName("close at the end of the longest session, whatever happened in it, and not before")
    void longest() {
        String hind = member(Power.SELF, "");
        visit(hind, Gate.Outcome.IN, house.clock().now().minus(Duration.ofMinutes(479)));
        assertTrue(open("/my/record").startsWith("in " + hind));
        assertFalse(ended);
        visit(hind, Gate.Outcome.IN, house.clock().now().minus(Duration.ofMinutes(480)));
        assertEquals("to /sign-in?then=%2Fmy%2Frecord", open("/my/record"));
        assertTrue(ended);
    }

    private String signedInElsewhere(Instant since) {
        String hind = town.registered(Town.serving("ROADS"));
        cookie = VisitCookie.draw();
        doors.visits.opened(new Visit(hind, "هند", "Hind", Gate.Outcome.IN, since, VisitCookie.key(cookie), "token", ""));
        return hind;
    }

    @Test
    @DisplayName("know who signed in at another node by what their browser holds, as the same visit, and nobody by what nobody holds")
    void anotherNode() {
        String hind = signedInElsewhere(house.clock().now());
        assertEquals("in " + hind + " " + VisitCookie.key(cookie), open("/my/record"));
        assertEquals("in " + hind + " " + VisitCookie.key(cookie), open("/my/record"), "by the session of this node");
        session = null;
        cookie = VisitCookie.key(cookie);
        assertTrue(open("/my/record").startsWith("to /sign-in"), "who reads the table has no key");
        assertEquals(null, session, "and makes no session");
    }

    @Test
    @DisplayName("close at every node for who signed out at one, and for who was idle or in too long wherever they were")
    void outElsewhere() {
        String hind = signedInElsewhere(house.clock().now());
        assertTrue(open("/my/record").startsWith("in " + hind));
        doors.visits.ended(VisitCookie.key(cookie));
        session.put("masar.seen", System.nanoTime() - Duration.ofSeconds(31).toNanos());
        assertTrue(open("/my/record").startsWith("to /sign-in"));
        assertTrue(ended);
        session = null;
        assertTrue(open("/my/record").startsWith("to /sign-in"));
        signedInElsewhere(house.clock().now().minus(Duration.ofMinutes(20)));
        assertTrue(open("/my/record").startsWith("to /sign-in"), "idle");
        signedInElsewhere(house.clock().now().minus(Duration.ofMinutes(480)));
        assertTrue(doors.visits.seen(VisitCookie.key(cookie)));
        assertTrue(open("/my/record").startsWith("to /sign-in"), "too long");
    }

    @Test
    @DisplayName("close for a power on the day it is over")
    void power() {
        String majed = member(Power.HR_SPECIALIST, "ROADS");
        assertTrue(open("/agency/inbox").startsWith("in"));
        String omar = town.holding(Power.MINISTRY_OFFICER, "");
        town.fresh(omar, () -> town.powers.end(town.as(majed, () -> town.powers.mine()).get(0).id(), "نقل"));
        assertEquals("403", open("/agency/inbox"));
    }

    @Test
    @DisplayName("answer the address of a desk with its first page, the own one without another redirect")
    void first() throws Exception {
        DeskServlet desk = new DeskServlet();
        desk.caller = town.caller;
        desk.people = house.bean(People.class);
        List<String> went = new java.util.ArrayList<>();
        for (String path : List.of("/my", "/agency", "/ministry")) {
            desk.frame = new Frame() {
                @Override
                public String home(Audience audience) {
                    return "/" + audience.name().toLowerCase(java.util.Locale.ROOT) + "/first";
                }
            };
            desk.doGet(stub(HttpServletRequest.class, (name, args) -> switch (name) {
                case "getServletPath" -> path;
                case "getContextPath" -> "";
                case "getRequestDispatcher" -> stub(RequestDispatcher.class, (n, a) -> went.add("inside " + args[0]));
                default -> null;
            }), stub(HttpServletResponse.class, (name, args) -> name.equals("sendRedirect") && went.add("to " + args[0]) ? null : null));
        }
        assertEquals(List.of("inside /my/index.xhtml", "to /agency/first", "to /ministry/first"), went);
    }

    @Test
    @DisplayName("ask the database little: who it is and what they hold")
    void cheap() {
        member(Power.HR_SPECIALIST, "ROADS");
        house.inRequest(() -> assertTrue(house.queries(() -> open("/agency/inbox")) <= 3));
    }
}
