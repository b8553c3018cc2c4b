package masar.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.IntSupplier;
import masar.kernel.OpenToAll;
import masar.kernel.Setting;

/** Much of the same, such as removing what is old: done in pieces, each in a short transaction of its own, so that nobody waits for it. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class Pieces {
    /** After how many days what has served its purpose is removed: keys of delivered messages, used tokens of forms, notices that were read. */
    public static final Setting KEEP_DAYS = Setting.of("masar.keep-days", "400");
    /** How many rows a piece may have. */
    public static final int SIZE = 500;
    @Inject
    Piece one;

    /** Does pieces until one has fewer than {@link #SIZE} rows; says how many rows there were in all. */
    @OpenToAll("runs what its caller could run itself")
    public long all(IntSupplier piece) {
        long rows = 0;
        int some;
        do {
            some = one.run(piece);
            rows += some;
        } while (some >= SIZE);
        return rows;
    }
}
