package masar.records.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import masar.kernel.Slice;
import masar.records.ImportOrder;
import masar.records.ImportOrders;
import masar.records.ImportState;
import masar.records.PersonRow;
import masar.records.Records;
import masar.ui.Address;
import masar.ui.Wishes;

/** Where the ministry sends files of people, and what was imported before. */
@Named("importPage")
@RequestScoped
public class ImportPage {
    /** What may be wrong with a sending, as its address says it. */
    static final List<String> WRONGS = List.of("import.refused.big", "import.refused.none", "records.refused.emptyFile", "records.refused.token");
    private static final int SIZE = 25;
    @Inject ImportOrders orders;
    @Inject Records records;
    private Slice<ImportOrder> slice;
    private Map<String, PersonRow> names = Map.of();

    /** The rows of this page. */
    public Slice<ImportOrder> getSlice() {
        if (slice == null) {
            slice = orders.list(Address.cursor(), SIZE);
            names = records.names(slice.rows().stream().map(ImportOrder::by).filter(by -> !by.isEmpty()).distinct().toList());
        }
        return slice;
    }

    /** Text key of what was wrong with the file that was just sent; empty when nothing was. */
    public String getWrong() {
        return WRONGS.contains(Address.param("wrong")) ? Address.param("wrong") : "";
    }

    /** Most megabytes of a file. */
    public int getMegabytes() {
        return orders.megabytes();
    }

    /** The kinds of rows. */
    public List<String> getKinds() {
        return List.of("PERSON", "EVENT", "QUALIFICATION");
    }

    /** What such a row may say. */
    public String columns(String kind) {
        return String.join(", ", orders.columns(kind));
    }

    /** Who ordered it; empty for the house. */
    public String who(ImportOrder order) {
        return names.containsKey(order.by()) ? names.get(order.by()).name(Wishes.now().language()) : order.by();
    }

    /** The look of a state. */
    public String look(ImportOrder order) {
        return look(order.state());
    }

    static String look(ImportState state) {
        return switch (state) {
            case DONE -> "good";
            case RUNNING -> "info";
            case STOPPED -> "warn";
            case FAILED -> "bad";
        };
    }
}
