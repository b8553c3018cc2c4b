package masar.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;

/** What the frame around every page shows: menu, person, problems; and the small questions that house tags ask. */
@Named("frame")
@ApplicationScoped
@OpenToAll("the frame holds nothing of its own; what it shows is guarded where it comes from")
public class Frame {
    private static final Set<String> MIRRORED = Set.of("next", "back", "forward", "ladder", "out", "submitted");
    @Inject @Any Instance<MenuEntry> entries;
    @Inject @Any Instance<WhoIsHere> someone;
    @Inject @Any Instance<TypedBefore> typed;
    @Inject CivilClock clock;
    @Inject Texts texts;

    /** The lines of every desk, made once; each says anew whether it is shown. */
    private volatile Map<Audience, List<MenuEntry>> desks;

    /**
     * One thing that is wrong on this page.
     *
     * @param field    the field's id, empty for the whole
     * @param sentence what is wrong
     * @param label    the field's label where another field has the same sentence, so that they can be told apart; else empty
     */
    public record Wrong(String field, String sentence, String label) {
    }

    /** Version of the assets, part of their address so that they can be cached for good. */
    public String getVersion() {
        return Assets.VERSION;
    }

    /** Address of an icon in the sprite. */
    public String icon(String name) {
        return context() + "/masar/icons.svg?v=" + Assets.VERSION + "#" + name;
    }

    /** Whether an icon points along the line and must mirror with it. */
    public boolean mirrored(String name) {
        return MIRRORED.contains(name);
    }

    private static String context() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
    }

    /** Whose desk a page belongs to: as said, else by its address. */
    public Audience desk(String said) {
        if (said != null && !said.isEmpty()) {
            return Audience.valueOf(said.toUpperCase(Locale.ROOT));
        }
        String path = path();
        for (Audience audience : Audience.values()) {
            String folder = "/" + audience.name().toLowerCase(Locale.ROOT);
            if (path.equals(folder) || path.startsWith(folder + "/")) {
                return audience;
            }
        }
        return Audience.PUBLIC;
    }

    /** Whether the desk is an officer's: dark green frame, denser rows. */
    public boolean officer(Audience desk) {
        return desk == Audience.AGENCY || desk == Audience.MINISTRY || desk == Audience.OPERATOR;
    }

    /** The menu of a desk, for the person who is here. A page asks some twenty times while it is written; the entries are asked once. */
    public List<MenuEntry> menu(Audience desk) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces == null || faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            return shown(desk);
        }
        Menu menu = (Menu) faces.getAttributes().get(desk);
        if (menu == null) {
            menu = new Menu(shown(desk));
            faces.getAttributes().put(desk, menu);
        }
        return menu.entries;
    }

    /** What a page remembers of a desk's menu while it is written. */
    private record Menu(List<MenuEntry> entries) {
    }

    private List<MenuEntry> shown(Audience desk) {
        if (desks == null) {
            desks = entries.stream().sorted(Comparator.comparing(MenuEntry::order)).collect(Collectors.groupingBy(MenuEntry::audience));
        }
        return desks.getOrDefault(desk, List.of()).stream().filter(MenuEntry::shown).toList();
    }

    /** The menu entry where we are: of those that have this page below them the one with the longest address. */
    public Optional<MenuEntry> here(Audience desk) {
        String path = path();
        return menu(desk).stream().filter(e -> e.above(path)).max(Comparator.comparing(e -> e.address().length()));
    }

    /** Which way a value runs: numbers and codes from left to right in every line, words as they are. */
    public String way(String value) {
        return value == null || value.chars().anyMatch(Character::isLetter) ? "auto" : "ltr";
    }

    /** Home of a desk: the first entry of its menu; the public pages have a home of their own. */
    public String home(Audience desk) {
        return desk == Audience.PUBLIC ? "/" : menu(desk).stream().findFirst().map(MenuEntry::address).orElse("/");
    }

    /** The person who is here; someone not signed in where no module knows. */
    public WhoIsHere getWho() {
        return someone.isResolvable() ? someone.get() : Nobody.HERE;
    }

    /** This page in the other language, everything else in the address kept. */
    public String languageAddress(String language) {
        HttpServletRequest request = (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
        Object failed = request.getAttribute("jakarta.servlet.error.request_uri");
        Object asked = failed == null ? request.getAttribute("jakarta.servlet.forward.request_uri") : failed;
        String path = asked == null ? context() + path() : String.valueOf(asked);
        return path + query(request, Set.of("lang"), "lang=" + language);
    }

    /**
     * This page as it was first opened. A form posts to its page without a query, so it brings this along: whose session ended meanwhile
     * comes back to the same field or request after signing in, not to a page that misses its number.
     */
    public String getAt() {
        HttpServletRequest request = (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
        String sent = request.getParameter("masar-at");
        String page = context() + path();
        return sent != null && sent.startsWith(page + "?") ? sent : page + query(request, Set.of("lang"), "");
    }

    /** This page with one parameter changed, everything else in the address kept; for links that page, sort and switch views. */
    public String with(String name, Object value) {
        HttpServletRequest request = (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
        return context() + path() + query(request, new java.util.HashSet<>(List.of(name, "lang", "after", "before")),
                value == null || "".equals(value) ? "" : name + "=" + encode(String.valueOf(value)));
    }

    /** The address of a list as a file: the ending stands before what filters it. */
    public String sheet(String address, String ending) {
        int query = address.indexOf('?');
        return query < 0 ? address + "." + ending : address.substring(0, query) + "." + ending + address.substring(query);
    }

    private static String query(HttpServletRequest request, Set<String> without, String more) {
        List<String> kept = new ArrayList<>();
        String before = request.getQueryString() == null ? "" : request.getQueryString();
        for (String pair : before.split("&")) {
            if (!pair.isEmpty() && !without.contains(pair.split("=", 2)[0])) {
                kept.add(pair);
            }
        }
        if (!more.isEmpty()) {
            kept.add(more);
        }
        return kept.isEmpty() ? "" : "?" + String.join("&", kept);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The address of this page without context, extension and query. */
    public String path() {
        String id = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        String plain = id.endsWith(".xhtml") ? id.substring(0, id.length() - 6) : id;
        return plain.endsWith("/index") ? plain.substring(0, Math.max(1, plain.length() - 6)) : plain;
    }

    /** What is wrong on this page, in the order of the fields. */
    public List<Wrong> getWrongs() {
        List<Wrong> wrongs = new ArrayList<>();
        FacesContext faces = FacesContext.getCurrentInstance();
        for (Iterator<String> ids = faces.getClientIdsWithMessages(); ids.hasNext(); ) {
            String id = ids.next();
            for (FacesMessage message : faces.getMessageList(id)) {
                if (message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0) {
                    wrongs.add(new Wrong(id == null ? "" : id, message.getSummary(), ""));
                }
            }
        }
        return toldApart(wrongs, id -> label(faces, id));
    }

    /** The same sentence at several fields says nothing of which: each gets the label of its field. */
    static List<Wrong> toldApart(List<Wrong> wrongs, Function<String, String> labels) {
        Map<String, Long> often = wrongs.stream().collect(Collectors.groupingBy(Wrong::sentence, Collectors.counting()));
        return wrongs.stream().map(w -> w.field().isEmpty() || often.get(w.sentence()) == 1 ? w : new Wrong(w.field(), w.sentence(), labels.apply(w.field()))).toList();
    }

    private static String label(FacesContext faces, String id) {
        Set<VisitHint> shown = EnumSet.of(VisitHint.SKIP_UNRENDERED);
        String[] label = {""};
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces, Set.of(id), shown), (context, part) -> {
            label[0] = String.valueOf(part.getAttributes().getOrDefault("label", ""));
            return VisitResult.COMPLETE;
        });
        return label[0];
    }

    /**
     * Good and warning news said by the page before, or by this one; and that words are given back which no session took. Who comes back
     * from giving a fresh code has been told already what is left to do, and lost no session.
     */
    public List<FacesMessage> getNews() {
        List<FacesMessage> news = new ArrayList<>(FacesContext.getCurrentInstance().getMessageList(null).stream()
                .filter(m -> m.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) < 0).toList());
        if (news.isEmpty() && !getTyped().isEmpty()) {
            news.add(new FacesMessage(FacesMessage.SEVERITY_WARN, texts.get("frame.typed"), ""));
        }
        return news;
    }

    /** What was typed on this page before the session ended, by the name of the field; empty once the form is sent. */
    public Map<String, List<String>> getTyped() {
        return typed.isResolvable() && !FacesContext.getCurrentInstance().isPostback() ? typed.get().on(getAt()) : Map.of();
    }

    /** Says in each form whose it is, for the case that it outlives its session. */
    public String getVisit() {
        return typed.isResolvable() ? typed.get().visit() : "";
    }

    /** Today of the civil service. */
    public LocalDate getToday() {
        return clock.today();
    }

    /** The token of this form: a new one, or the one that came with what was sent, so that a second try stays the same act. */
    public String getToken() {
        String sent = FormToken.sent();
        return sent.isEmpty() ? FormToken.fresh() : sent;
    }

    /** The text of a key where the page may also give a plain sentence: what has no such key is shown as it is. */
    public String say(String keyOrText) {
        return keyOrText != null && texts.containsKey(keyOrText) ? texts.get(keyOrText) : keyOrText;
    }
}
