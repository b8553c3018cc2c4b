package masar.records.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import masar.identity.Standing;
import masar.identity.StepUp;
import masar.records.DataCorrection;
import masar.records.EmployeeRecord;
import masar.records.Field;
import masar.records.FieldWords;
import masar.records.Records;
import masar.requests.DraftView;
import masar.requests.Item;
import masar.requests.ItemDecision;
import masar.requests.Requests;
import masar.ui.Address;
import masar.ui.FormToken;
import masar.ui.Say;
import masar.ui.Wishes;

/** The correction being written: its parts, what is wanted in each, checking the answers and sending them. */
@Named("corrected")
@RequestScoped
public class Corrected {
    @Inject Requests requests;
    @Inject Records records;
    @Inject FieldWords words;
    @Inject Rows rows;
    @Inject StepUp stepUp;
    private DraftView draft;
    private EmployeeRecord mine;

    /** One field of a part: what the record says and what is wanted instead. */
    public record Line(Rows.Row row, boolean changed, String wanted, int files) {
    }

    // The second click of a double click, a retry and the back button bring a form whose draft is gone: they get the number too.
    @PostConstruct
    void sentBefore() {
        requests.sentWith(FormToken.sent()).ifPresent(number -> Address.go(sent(number)));
    }

    private static String sent(String number) {
        return "/my/request?sent=true&number=" + number;
    }

    /** The draft, or the returned request that the address names. */
    public DraftView getDraft() {
        if (draft == null) {
            String id = Address.param("id");
            draft = id.matches("\\d{1,18}") ? requests.editable(Long.parseLong(id)) : requests.draft(DataCorrection.CODE);
        }
        return draft;
    }

    /** The record today. */
    public EmployeeRecord getRecord() {
        if (mine == null) {
            mine = records.mine();
        }
        return mine;
    }

    /** The part that the address names. */
    public String getPart() {
        String part = Address.param("part");
        return "qualification".equals(part) || "job".equals(part) && isJobOpen() ? part : "personal";
    }

    /** Whether job data may be asked for: a post is held, and the record is not folded. */
    public boolean isJobOpen() {
        return jobOpen(getRecord());
    }

    static boolean jobOpen(EmployeeRecord record) {
        return record.job().held() && record.standing() != Standing.FORMER;
    }

    /** How many fields of a part are to be changed. */
    public int count(String part) {
        return (int) getDraft().items().stream().filter(i -> i.section().equals(part)).count();
    }

    /** The fields of the part that may be corrected. */
    public List<Line> getLines() {
        return lines(rows.of(getRecord(), Field.Section.valueOf(getPart().toUpperCase(Locale.ROOT)), 0));
    }

    /** The fields of one qualification. */
    public List<Line> lines(long qualification) {
        return lines(rows.of(getRecord(), Field.Section.QUALIFICATION, qualification));
    }

    private List<Line> lines(List<Rows.Row> all) {
        List<Line> lines = new ArrayList<>();
        for (Rows.Row row : all) {
            Item item = getDraft().item(row.name()).orElse(null);
            String wanted = item == null ? "" : shown(item, item.wanted());
            lines.add(new Line(row, item != null, wanted, item == null ? 0 : item.evidence().size()));
        }
        return lines;
    }

    /** The rows of qualifications that are to be added: {@code new-1}. */
    public Set<String> getAdded() {
        Set<String> added = new LinkedHashSet<>();
        getDraft().items().stream().map(i -> DataCorrection.item(i.field())).filter(i -> i.startsWith("new-")).forEach(added::add);
        return added;
    }

    /** Address of the page that asks about a field. */
    public String ask(String field) {
        return "/my/record/field?f=" + field + suffix();
    }

    /** What links carry along for a returned request. */
    public String suffix() {
        return getDraft().isReturned() ? "&id=" + getDraft().id() : "";
    }

    /** The items of the whole draft. */
    public List<Item> getItems() {
        return getDraft().items();
    }

    /** The items that the agency wants explained or proved before it decides. */
    public List<Item> getUnclear() {
        return getItems().stream().filter(i -> i.decision() == ItemDecision.CLARIFY).toList();
    }

    /** Label of an item. */
    public String label(Item item) {
        return words.label(DataCorrection.field(item.field()), Wishes.now().locale());
    }

    /** A value of an item in words. */
    public String shown(Item item, String canonical) {
        return words.shown(DataCorrection.field(item.field()), canonical, Wishes.now().locale());
    }

    /** Sends the draft; a new bank account asks for a fresh code before. */
    public String send() {
        if (getDraft().item(Field.IBAN.name()).isPresent() && !stepUp.fresh()) {
            String back = "/my/record/check" + (getDraft().isReturned() ? "?id=" + getDraft().id() : "");
            Address.go("/my/confirm?act=correct&then=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
            return null;
        }
        boolean completed = getDraft().isReturned();
        String number = requests.send(getDraft().id(), FormToken.sent());
        if (completed) {
            Say.good("correction.resent", number);
        }
        return sent(number) + "&faces-redirect=true";
    }

    /** Throws the draft away. */
    public String discard() {
        requests.discard(getDraft().id());
        return "/my/record?faces-redirect=true";
    }
}
