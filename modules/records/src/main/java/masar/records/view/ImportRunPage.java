package masar.records.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import masar.kernel.Slice;
import masar.kernel.text.ArabicText;
import masar.records.ImportDifference;
import masar.records.ImportDifference.What;
import masar.records.ImportOrder;
import masar.records.ImportOrders;
import masar.records.ImportReport.RowProblem;
import masar.records.ImportState;
import masar.records.PersonRow;
import masar.records.Records;
import masar.records.Reference;
import masar.ui.Address;
import masar.ui.FormToken;
import masar.ui.Say;
import masar.ui.Texts;
import masar.ui.Wishes;

/** One import or look: how far it is, what it came to, what would change, and what was not taken. */
@Named("importRunPage")
@RequestScoped
public class ImportRunPage {
    private static final int SIZE = 25;
    private static final int SECONDS = 4;
    private static final String HERE = "/ministry/import/run?id=";
    private static final String REFUSED = "REFUSED";
    @Inject ImportOrders orders;
    @Inject Records records;
    @Inject Reference reference;
    @Inject Texts texts;
    private ImportOrder run;
    private Optional<ImportOrder> earlier;
    private Map<String, PersonRow> names = Map.of();
    private Slice<ImportDifference> differences;
    private Slice<RowProblem> problems;

    @PostConstruct
    void read() {
        run = orders.get(Address.id("id"));
        earlier = orders.earlier(run.id());
        names = records.names(earlier.map(e -> List.of(run.by(), e.by())).orElse(List.of(run.by())).stream().filter(by -> !by.isEmpty()).distinct().toList());
        if (isRunning() && isFirst()) {
            Address.again(SECONDS);
        }
    }

    // Who pages through what was found must not be taken back to the beginning.
    private static boolean isFirst() {
        return Address.cursor().isEmpty();
    }

    /** The run. */
    public ImportOrder getRun() {
        return run;
    }

    /** Who ordered it. */
    public String getWho() {
        return who(run);
    }

    private String who(ImportOrder order) {
        return order.by().isEmpty() ? texts.get("import.house") : Optional.ofNullable(names.get(order.by())).map(p -> p.name(Wishes.now().language())).orElse(order.by());
    }

    /** The import of the same file that came to its end before. */
    public Optional<ImportOrder> getEarlier() {
        return earlier;
    }

    /** Who ordered that one. */
    public String getEarlierWho() {
        return earlier.map(this::who).orElse("");
    }

    /** Whether it goes on now. */
    public boolean isRunning() {
        return run.state() == ImportState.RUNNING;
    }

    /** Whether it stands still before its end. */
    public boolean isHalted() {
        return run.state() == ImportState.STOPPED || run.state() == ImportState.FAILED;
    }

    /** Whether the same file was sent again and nothing was done. */
    public boolean isKnown() {
        return "1".equals(Address.param("known")) && !run.look();
    }

    /** Whether it may be taken for real from here. */
    public boolean isReady() {
        return run.look() && run.state() == ImportState.DONE && run.accepted() > 0 && earlier.isEmpty();
    }

    /** Whether it may be taken once more from here: where rows were left out that may be good by now. */
    public boolean isRepeatable() {
        return !run.look() && run.kept() && run.state() == ImportState.DONE && run.rejected() > 0;
    }

    /** What the report shows: a kind of difference, or what is refused. */
    public String getShown() {
        String shown = Address.param("shown");
        return !run.look() ? REFUSED : getViews().contains(shown) ? shown : getViews().get(0);
    }

    /** What it can show. */
    public List<String> getViews() {
        return run.look() ? List.of(What.CHANGED.name(), What.NEW.name(), What.KEPT.name(), REFUSED) : List.of(REFUSED);
    }

    /** What would become otherwise. */
    public Slice<ImportDifference> getDifferences() {
        if (differences == null) {
            differences = getShown().equals(REFUSED) ? Slice.all(List.of()) : orders.differences(run.id(), What.valueOf(getShown()), Address.cursor(), SIZE);
            names = records.names(differences.rows().stream().filter(d -> d.employeeId() > 0).map(ImportDifference::nationalId).distinct().toList());
        }
        return differences;
    }

    /** What is not taken. */
    public Slice<RowProblem> getProblems() {
        if (problems == null) {
            problems = getShown().equals(REFUSED) ? orders.problems(run.id(), Address.cursor(), SIZE) : Slice.all(List.of());
        }
        return problems;
    }

    /** Somebody's name; for whoever has no record, the file's. */
    public String name(ImportDifference d) {
        return d.what() == What.NEW ? d.after() : Optional.ofNullable(names.get(d.nationalId())).map(p -> p.name(Wishes.now().language())).orElse(d.nationalId());
    }

    /** Why a row is not taken. */
    public String why(RowProblem p) {
        return texts.get(p.key(), p.args().toArray());
    }

    /** Why the file could not be read. */
    public String getProblem() {
        return run.problem().isEmpty() ? "" : texts.get(run.problem(), run.args().toArray());
    }

    /** A value in words, where it is a code. */
    public String value(ImportDifference d, String value) {
        String[] parts = value.split("\\|", -1);
        return value.isEmpty() ? "" : switch (d.column()) {
            case "event" -> texts.get("records.event." + parts[0]) + " · " + ArabicText.isolate(parts[1]) + (parts[2].isEmpty() ? "" : " · " + ArabicText.isolate(parts[2]));
            case "qualification" -> List.of(parts).stream().filter(p -> !p.isEmpty()).collect(Collectors.joining(" · "));
            case "agency" -> reference.agencies().stream().filter(a -> a.code().equals(value)).map(a -> a.name(Wishes.now().language())).findFirst().orElse(value);
            case "city", "address_city" -> reference.cities().stream().filter(c -> c.code().equals(value)).map(c -> Wishes.now().arabic() ? c.nameAr() : c.nameEn()).findFirst().orElse(value);
            case "status" -> texts.get("records.status." + value);
            default -> value;
        };
    }

    /** Stops it. */
    public void stop() {
        orders.stop(run.id());
        Say.good("import.said.stopped");
        Address.go(HERE + run.id());
    }

    /** Lets it go on. */
    public void goOn() {
        orders.goOn(run.id());
        Say.good("import.said.goesOn");
        Address.go(HERE + run.id());
    }

    /** Takes for real what was looked at. */
    public void start() {
        go(orders.real(run.id(), FormToken.sent()));
    }

    /** Takes the file once more. */
    public void again() {
        go(orders.again(run.id(), FormToken.sent()));
    }

    private static void go(ImportOrders.Receipt receipt) {
        Address.go(HERE + receipt.id() + (receipt.known() ? "&known=1" : ""));
    }
}
