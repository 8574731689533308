<?php
$line = str_repeat("x", 65535);
while (true) {
    echo $line, "\n";
}
