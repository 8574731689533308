<?php
function other($x)
{
    return 2 * $x + 2;
}
