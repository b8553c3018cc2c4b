package masar.support;

import java.io.InputStream;

/**
 * A file that is sent along.
 *
 * @param name    as its sender calls it
 * @param content what it holds
 */
public record NewFile(String name, InputStream content) {
}
