package masar.records;

import java.util.List;

/** Fields of a record were corrected. Fired within the transaction. */
public record RecordCorrected(long employeeId, List<FieldChange> changes, Cause cause) {
    public RecordCorrected {
        changes = List.copyOf(changes);
    }
}
