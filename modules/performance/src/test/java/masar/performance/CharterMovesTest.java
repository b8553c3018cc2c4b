package masar.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The table of a charter's moves")
class CharterMovesTest {
    private static final String START = "<!-- moves: drawn from CharterMoves.TABLE -->\n";
    private static final String END = "<!-- /moves -->";

    @Test
    @DisplayName("is what the README's picture shows (rewrite it with -Dmasar.draw=true)")
    void picture() throws IOException {
        Path readme = Path.of("README.md");
        String text = Files.readString(readme);
        int from = text.indexOf(START) + START.length();
        String drawn = text.substring(0, from) + draw() + text.substring(text.indexOf(END));
        if (Boolean.getBoolean("masar.draw")) {
            Files.writeString(readme, drawn);
        }
        assertEquals(drawn, Files.readString(readme));
    }

    private static String draw() {
        String rows = CharterMoves.TABLE.stream().map(r -> "    " + r.from() + " --> " + r.to() + " : " + r.move() + " (" + r.by().name().toLowerCase() + ")")
                .collect(Collectors.joining("\n"));
        return "```mermaid\nstateDiagram-v2\n    [*] --> DRAFT\n" + rows + "\n    RECEIVED --> [*]\n    UPHELD --> [*]\n    ACCEPTED --> [*]\n```\n";
    }

    @Test
    @DisplayName("leads from a draft to every state")
    void reaches() {
        Set<CharterState> seen = EnumSet.of(CharterState.DRAFT);
        for (int i = 0; i < CharterState.values().length; i++) {
            CharterMoves.TABLE.stream().filter(r -> seen.contains(r.from())).map(CharterMoves.Row::to).toList().forEach(seen::add);
        }
        assertEquals(EnumSet.allOf(CharterState.class), seen);
    }

    @Test
    @DisplayName("has one row for a move from a state, at most, and uses every move")
    void unambiguous() {
        for (CharterState from : CharterState.values()) {
            for (CharterMove move : CharterMove.values()) {
                assertTrue(CharterMoves.TABLE.stream().filter(r -> r.from() == from && r.move() == move).count() <= 1, from + " " + move);
            }
        }
        assertEquals(EnumSet.allOf(CharterMove.class), CharterMoves.TABLE.stream().map(CharterMoves.Row::move).collect(Collectors.toCollection(() -> EnumSet.noneOf(CharterMove.class))));
    }

    @Test
    @DisplayName("lets nobody rate what both have not signed, nor change what is approved")
    void limits() {
        for (CharterState state : EnumSet.of(CharterState.DRAFT, CharterState.PROPOSED, CharterState.AGREED, CharterState.AMENDING, CharterState.AMENDMENT_AGREED)) {
            assertTrue(CharterMoves.find(state, CharterMove.RATE).isEmpty(), state::name);
        }
        assertTrue(CharterMoves.TABLE.stream().filter(r -> r.from().isApproved()).noneMatch(r -> r.by() == CharterMoves.By.MANAGER || r.by() == CharterMoves.By.HR));
    }
}
