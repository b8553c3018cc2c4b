package masar.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.IntSupplier;

/** One piece of a long work, in a transaction of its own. */
@ApplicationScoped
class Piece {
    @Transactional(TxType.REQUIRES_NEW)
    public int run(IntSupplier work) {
        return work.getAsInt();
    }
}
