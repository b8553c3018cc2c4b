package masar.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import masar.ui.Frame.Wrong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is wrong on a page")
class WrongsTest {
    @Test
    @DisplayName("names the fields of a sentence that stands at several, and of no other")
    void toldApart() {
        List<Wrong> wrongs = List.of(new Wrong("f:title", "This value is required.", ""), new Wrong("f:hours", "This value is required.", ""),
                new Wrong("f:since", "Not in this month", ""), new Wrong("", "This value is required.", ""));
        assertEquals(List.of("Label of f:title", "Label of f:hours", "", ""), Frame.toldApart(wrongs, id -> "Label of " + id).stream().map(Wrong::label).toList());
    }
}
