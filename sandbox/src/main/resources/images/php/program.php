<?php
while (($line = fgets(STDIN)) !== false) {
    $line = rtrim($line, "\n");
}
