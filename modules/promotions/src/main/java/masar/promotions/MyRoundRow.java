package masar.promotions;

import java.util.Optional;

/**
 * A round in the employee's list.
 *
 * @param round the round
 * @param state where the own application stands; empty when none was sent
 */
public record MyRoundRow(RoundView round, Optional<ApplicationState> state) {
}
